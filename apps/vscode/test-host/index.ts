import { assistantTests } from "./assistant.host-test.js";
import { comparingTests } from "./comparing.host-test.js";
import { runAll } from "./host-test.js";
import { navigationTests } from "./navigation.host-test.js";
import { radarTests } from "./radar.host-test.js";
import { showingTests } from "./showing.host-test.js";
import { twoHandsTests } from "./two-hands.host-test.js";
import { virtualTests } from "./virtual.host-test.js";
import { workforceTests } from "./workforce.host-test.js";
import { writingTests } from "./writing.host-test.js";

/** What VS Code calls in the extension host, on the desktop and in the browser's worker alike. */
export const run = () =>
  runAll([
    ...radarTests,
    ...navigationTests,
    ...showingTests,
    ...comparingTests,
    ...writingTests,
    ...workforceTests,
    ...twoHandsTests,
    ...virtualTests,
    ...assistantTests,
  ]);
