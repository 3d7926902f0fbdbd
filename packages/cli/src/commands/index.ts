import { check } from "./check.js";
import type { Command } from "./command.js";
import { estimate } from "./estimate.js";
import { render } from "./render.js";

export const commands: readonly Command[] = [check, estimate, render];
