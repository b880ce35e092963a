import type { Listing } from '../../build/store-texts';

/** Words of the interface that a store takes from the package. */
export interface Named {
  readonly name: string;
  readonly summary: string;
}

/** What is pasted into the forms of the stores, in one language, in their order. */
export function listingText({ name, summary }: Named, listing: Listing, whatIsNew: string): string {
  const sections: readonly (readonly [title: string, text: string])[] = [
    ['Name (from the package)', name],
    ['Summary (from the package)', summary],
    ['Description', listing.description],
    ['Single purpose', listing.purpose],
    ...Object.entries(listing.permissions).map(([permission, why]) => [`Permission: ${permission}`, why] as const),
    ['Host permissions', listing.hosts],
    ['Optional host permissions', listing.optionalHosts],
    ['Remote code', listing.remoteCode],
    ['Data use', listing.dataUse],
    ['Notes to reviewers', listing.reviewer],
    ['Search terms (Edge)', listing.search.join(', ')],
    ['What is new', whatIsNew],
  ];
  return `${sections.map(([title, text]) => `# ${title}\n\n${text}`).join('\n\n')}\n`;
}
