// Before every test file: made-up data stands behind the screens, and the clock stands still.
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";

setHost(fakeHost());
