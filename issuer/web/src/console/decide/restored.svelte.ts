import { Remote } from "../parts/remote.svelte";
import { restore } from "../service/restore";

/** The last restore, for the banner and for what points to it. Only a start of the service makes another one. */
export const restored = new Remote(restore);
