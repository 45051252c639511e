import { describe, expect, it } from 'vitest';
import { EAST_CITY, LANDIA, mention, only, reference } from './card-parts.ts';
import { country, fakeKnowledge, organization, person, place } from './fake-knowledge.ts';

describe('a country’s card', () => {
  const landia = mention({ kind: 'country', entity: reference(LANDIA) });

  it('names its capital and who led it on the article’s date', () => {
    const card = only([landia]);
    expect(card.capital).toEqual({ name: { hans: '东城', hant: '東城', en: 'East City' }, isSeat: false });
    expect(card.leaders).toEqual([
      {
        name: { hans: '唐纳·文', hant: '唐納·文', en: 'Dona Wen' },
        title: { hans: '总统', hant: '總統', en: 'president' },
      },
    ]);
  });

  it('names no leaders when the date falls between offices, or isn’t known', () => {
    expect(only([landia], '2011-01-01').leaders).toEqual([]);
    expect(only([landia], null).leaders).toEqual([]);
  });

  it('names a person once who held two offices, heads of state before others', () => {
    const roles = (title: string, office: 'leader' | 'head-of-state' | 'head-of-government') => ({
      title: { zh: title, en: title },
      of: 'landia',
      office,
      from: '2012-11-15',
    });
    const list = fakeKnowledge([
      LANDIA,
      person({ id: 'li', names: { zh: '李', en: 'Li' }, roles: [roles('总理', 'head-of-government')] }),
      person({
        id: 'an',
        names: { zh: '安', en: 'An' },
        roles: [roles('总书记', 'leader'), roles('主席', 'head-of-state')],
      }),
    ]);
    const { leaders } = only([landia], '2023-03-02', list);
    expect(leaders.map(({ name, title }) => `${name.hans} ${title.hans}`)).toEqual(['安 总书记、主席', '李 总理']);
  });

  it('names its region, its neighbours as they are written, and leaves out what the list lacks', () => {
    const list = fakeKnowledge(
      [
        country({ ...LANDIA, region: 'far-east', neighbours: ['upland', 'gone', 'lakeland'] }),
        country({ id: 'lakeland', names: { zh: '湖国', en: 'Lakeland' } }),
        country({ id: 'upland', names: { zh: '上国', en: 'Upland' } }),
      ],
      [],
      [{ id: 'far-east', hans: '远东', hant: '遠東', en: 'Far East' }],
    );
    const card = only([landia], null, list);
    expect(card.region).toEqual({ hans: '远东', hant: '遠東', en: 'Far East' });
    expect(card.neighbours).toEqual([
      { hans: '上国', hant: '上國', en: 'Upland' },
      { hans: '湖国', hant: '湖國', en: 'Lakeland' },
    ]);
    expect(only([landia], null, fakeKnowledge([LANDIA]))).toMatchObject({ region: null, neighbours: [], bodies: [] });
  });

  it('names its own bodies, the most often written of first, at most six', () => {
    const bodies = [2, 5, 1, 1, 3, 1, 1, 4].map((prominence, index) =>
      organization({
        id: `body-${index}`,
        names: { zh: `机构${index}`, en: `Body ${index}` },
        country: 'landia',
        body: 'parliament',
        prominence,
      }),
    );
    const party = organization({ id: 'party', names: { zh: '党', en: 'Party' }, country: 'landia', prominence: 5 });
    const card = only([landia], null, fakeKnowledge([LANDIA, ...bodies, party]));
    expect(card.bodies.map(({ en }) => en)).toEqual(['Body 1', 'Body 7', 'Body 4', 'Body 0', 'Body 2', 'Body 3']);
  });

  it('names no body that may not have existed on the article’s date', () => {
    const duma = organization({
      id: 'duma',
      names: { zh: '杜马', en: 'Duma' },
      country: 'landia',
      body: 'parliament',
      founded: 1990,
      dissolved: 2003,
    });
    const named = (date: string | null) => only([landia], date, fakeKnowledge([LANDIA, duma])).bodies.length;
    expect(['1989-12-31', '1990-01-01', '2002-12-31', '2003-01-01', null].map(named)).toEqual([0, 1, 1, 0, 0]);
  });

  it('says of a disputed polity who governs, and words the city as seat of government', () => {
    const disputed = country({
      id: 'upland',
      names: { zh: '上国', en: 'Upland' },
      polity: 'disputed',
      capital: 'east-city',
      'capital-is-seat': true,
      status: { zh: '由甲国治理', en: 'Governed by A' },
    });
    const list = fakeKnowledge([disputed, EAST_CITY]);
    const card = only([mention({ kind: 'country', entity: reference(disputed) })], null, list);
    expect(card.capital?.isSeat).toBe(true);
    expect(card.status).toEqual({ hans: '由甲国治理', hant: '由甲國治理', en: 'Governed by A' });
  });
});

describe('a place’s card', () => {
  it('says who governs and who claims it where that is disputed, and nothing elsewhere', () => {
    const shoal = place({
      id: 'shoal',
      names: { zh: '东礁', en: 'East Reef' },
      status: { zh: '由甲国控制', en: 'Controlled by A' },
    });
    const list = fakeKnowledge([shoal, EAST_CITY]);
    const cardOf = (entry: typeof shoal) => only([mention({ kind: 'place', entity: reference(entry) })], null, list);
    expect(cardOf(shoal).status).toEqual({ hans: '由甲国控制', hant: '由甲國控制', en: 'Controlled by A' });
    expect(cardOf(EAST_CITY).status).toBeNull();
  });
});

describe('an organization’s card', () => {
  it('names what it belongs to and where it sits', () => {
    const list = fakeKnowledge([
      EAST_CITY,
      organization({ id: 'union', names: { zh: '联盟', en: 'Union' } }),
      organization({ id: 'office', names: { zh: '办公室', en: 'Office' }, parent: 'union', seat: 'east-city' }),
    ]);
    const office = mention({ kind: 'organization', entity: { id: 'office', zh: '办公室', en: 'Office', alsoEn: [] } });
    const card = only([office], null, list);
    expect(card.parent?.en).toBe('Union');
    expect(card.seat?.hant).toBe('東城');
  });

  it('is put together for a body that the list does not hold, and belongs to its country', () => {
    const body = mention({
      kind: 'organization',
      entity: { id: 'landia/parliament', zh: '兰国议会', en: 'Parliament of Landia', alsoEn: [] },
      composedOf: ['landia', 'parliament'],
      how: 'composed',
    });
    expect(only([body])).toMatchObject({
      key: 'landia/parliament',
      name: { hans: '兰国议会', hant: '兰國議會', en: 'Parliament of Landia' },
      english: { text: 'Parliament of Landia', source: 'list' },
      parent: { en: 'Landia' },
      listed: true,
      description: null,
    });
  });
});
