/**
 * What a file of ours keeps in the world of a document for the others; undefined before it did. An element or a frame of the
 * page that is so named is found there as well, and is not it.
 */
export function kept<World extends object, Name extends keyof World>(world: World, name: Name): World[Name] | undefined {
  return Object.hasOwn(world, name) ? world[name] : undefined;
}
