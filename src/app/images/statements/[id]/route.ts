import { findSenator } from "#data/people/senators.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { findStatement } from "#data/statements/statements.ts";
import { evidenceOf, groupEvidence } from "#domain/record/record.ts";
import { statementPicture } from "#domain/sharing/share-picture.ts";
import { statementPath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { respondWithPicture } from "../../drawing/respond-with-picture.ts";

export async function GET(request: Request, { params }: RouteContext<"/images/statements/[id]">): Promise<Response> {
  const { id } = await params;
  return respondWithPicture(request, `statement ${id}`, async () => {
    const statement = await findStatement(id);
    if (!statement) return null;
    const { kind, slug } = statement.speaker;
    const [record, { changedAt }] = await Promise.all([
      kind === "senator" ? findSenator(slug) : null,
      findRecordState(),
    ]);
    const evidence = record ? evidenceOf(record).filter((item) => item.statement.statementId === id) : [];
    const at = { url: env().SITE_URL + statementPath(id), asOf: changedAt.slice(0, 10) };
    return statementPicture(statement, groupEvidence(evidence), at);
  });
}
