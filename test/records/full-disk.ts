import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A small disk of its own, in memory. */
export interface SmallDisk {
  folder: string;
  /** Writes until nothing more goes in. */
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * @param size as mount takes it: "48m"
 * @throws {Error} that says what is needed, where this machine does not allow it
 */
export async function smallDisk(size: string): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'lost-and-learned-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      `A disk that can be full could not be mounted: run this test as root on Linux, where "mount -t tmpfs" is allowed. ${(error as Error).message}`,
    );
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    async fill() {
      const file = await open(filler, 'a');
      try {
        for (let piece = 1 << 20; piece >= 1; ) {
          const { written, full } = await file.write(Buffer.alloc(piece)).then(
            ({ bytesWritten }) => ({ written: bytesWritten, full: bytesWritten < piece }),
            (error: NodeJS.ErrnoException) => {
              if (error.code !== 'ENOSPC') throw error;
              return { written: 0, full: true };
            },
          );
          if (full && written === 0) piece = Math.floor(piece / 16);
        }
      } finally {
        await file.close();
      }
      const { bavail } = await statfs(folder);
      if (bavail > 0) throw new Error(`the disk still has ${bavail} blocks`);
    },
    makeRoom: () => rm(filler, { force: true }),
    async remove() {
      await run('umount', [folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
