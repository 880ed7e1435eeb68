/** Things in groups that grow together, unless two of them must stay apart. */
export interface Unions {
  /** One thing of the group that a thing is in; the same for the whole group. */
  groupOf(thing: number): number;
  /** Makes one group of two, and says whether they are one now: not if that would bring together what stays apart. */
  join(a: number, b: number): boolean;
}

/**
 * Every thing in a group of its own.
 * @param apart pairs of things that no group may hold
 */
export function createUnions(size: number, apart: readonly (readonly [number, number])[]): Unions {
  const parents = Int32Array.from({ length: size }, (_, thing) => thing);
  /** By group: the groups that it must stay apart from. */
  const foes = new Map<number, Set<number>>();

  function groupOf(thing: number): number {
    let at = thing;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      const next = parents[up] ?? up;
      parents[at] = next;
      at = next;
    }
    return at;
  }

  function setFoe(of: number, foe: number): void {
    const known = foes.get(of);
    if (known) known.add(foe);
    else foes.set(of, new Set([foe]));
  }

  for (const [a, b] of apart) {
    if (a === b) continue;
    setFoe(a, b);
    setFoe(b, a);
  }

  return {
    groupOf,
    join(a, b) {
      const [one, other] = [groupOf(a), groupOf(b)];
      if (one === other) return true;
      if (foes.get(one)?.has(other)) return false;
      const [kept, gone] = one < other ? [one, other] : [other, one];
      parents[gone] = kept;
      for (const foe of foes.get(gone) ?? []) {
        foes.get(foe)?.delete(gone);
        setFoe(foe, kept);
        setFoe(kept, foe);
      }
      foes.delete(gone);
      return true;
    },
  };
}
