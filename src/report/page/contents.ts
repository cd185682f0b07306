import { html } from '../html.ts';
import type { PageSection } from '../page.ts';
import type { BuildReport } from '../types.ts';

/** Search and treemap, which the page's script fills from its data. */
export function contentsSection({ trees, targets }: BuildReport): PageSection | undefined {
  if (trees.length === 0 || targets.length === 0) return undefined;
  const body = html`<noscript><p class="dim">The treemap and the search need scripts; all else on this page does not.</p></noscript>
<div id="explorer" hidden>
<div class="filter"><label for="search">Search packages and files</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="numpy, .so, handler.py, …"><span id="hits" class="dim" role="status"></span></div>
<ol id="results" class="results" hidden></ol>
<div class="filter"><label for="artifact">Artifact</label><select id="artifact"></select><nav id="crumbs" aria-label="Place in the treemap"></nav></div>
<div id="map" class="map" role="group" aria-describedby="how"></div>
<p id="how" class="dim screen">Area is the unpacked size. Arrow keys move, Enter opens a package, Escape leads back; the table tells the same.</p>
<p id="picked" role="status" class="picked"></p>
<div id="rows"></div>
</div>`;
  return { id: 'contents', title: 'Contents', body };
}
