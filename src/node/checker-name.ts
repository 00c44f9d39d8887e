import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Who checks: as the call says, or git, or the computer. */
export function checkerOf(given: string | undefined): string {
  if (given) return given;
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (name.trim()) return name.trim();
  } catch {
    // no git, or it knows no name
  }
  return userInfo().username;
}
