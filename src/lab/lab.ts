import { join } from 'node:path';
import { hold } from './holder.ts';
import { openHost } from './host.ts';
import type { Lab, LabOptions } from './port.ts';
import { claim, record, removeLab } from './record.ts';
import { type LabSite, siteOf } from './site.ts';
import { openUnderlay } from './underlay.ts';

/** `/run` is for named network namespaces; `/proc` stays the creator's, so that process ids mean the same to both. */
const SETUP = `
mount -t tmpfs -o mode=755 tmpfs /run
hostname "$1"
`;

/** Opens a lab without hosts. Rejects with a Failure where namespaces are not allowed. */
export async function openLab(options: LabOptions): Promise<Lab> {
  const site = siteOf(options);
  await claim(site.directory);
  try {
    return await build(options, site);
  } catch (error) {
    await removeLab(site.directory);
    throw error;
  }
}

async function build(options: LabOptions, site: LabSite): Promise<Lab> {
  const user = site.privileged ? [] : ['--user', '--map-root-user'];
  const holder = await hold(options.runner, {
    namespaces: [...user, '--net', '--mount', '--pid', '--uts'],
    setup: SETUP,
    arguments: [options.name],
    lifeline: site.lifeline,
    log: join(site.directory, 'underlay.log'),
    onLaunch: (outer) => record(site.directory, outer),
  });
  const underlay = site.inside(holder.inner.pid);
  await openUnderlay(underlay);
  let hosts = 0;
  return {
    name: options.name,
    underlay,
    addHost: (name, host = {}) => openHost(site, underlay, hosts++, { ...host, name }),
    stop: () => removeLab(site.directory),
  };
}
