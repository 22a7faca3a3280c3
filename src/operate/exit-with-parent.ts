// Loaded into the web server's process, so that a `kill -9` of its script does not leave it on the port.
import { whenParentIsGone } from "./parent.ts";

whenParentIsGone(() => process.exit(1));
