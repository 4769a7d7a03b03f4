import { ArchiveError } from "../kernel/errors.js";

/**
 * Does work that writes to a path; when it fails, what it has begun is taken away by `undo`. An error of the file system is told as
 * BAD_ARGUMENT of that path.
 */
export async function allOrNothing(path: string, work: () => Promise<void>, undo: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    await undo();
    if (cause instanceof ArchiveError || !isFileError(cause)) throw cause;
    throw new ArchiveError("BAD_ARGUMENT", `this cannot be written (${cause.message})`, {
      place: path,
      advice: "check the folder and its permissions",
      cause,
    });
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}
