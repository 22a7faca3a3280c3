// Loaded into Next's process, so that a `kill -9` of its script does not leave it on the port.
import { whenParentIsGone } from "./parent.ts";

whenParentIsGone(() => process.exit(1));
// Next's own helpers would inherit this file with the command line; they have Next for a parent.
process.execArgv.splice(0);
