import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import {
  type ExtensionBrowser,
  launchWithExtension,
  openOutlook,
  type StandIn,
  startStandIn,
} from './browser.ts';
import {
  type ClientName,
  enter,
  memoryOf,
  newMail,
  OFFER,
  pressMore,
  pressOffer,
  reply,
  states,
  untilOpen,
  untilState,
  write,
  written,
} from './compose-box.ts';
import { inFull, itIn } from './extent.ts';
import { closePanels, openPanels } from './panels.ts';
import { storeEntriesOf } from './stored.ts';
import { extensionDesk } from './tab.ts';
import { undoOrRedo, until, wait } from './written.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
const CLIENTS: readonly ClientName[] = ['gmail', 'outlook'];

const OURS = /^One thing I ask everyone at this stage: whatever you decide, could we set aside 10 minutes/;

/** Longer than a draft may go unlooked at. */
const LOOKED_MS = 1300;

describe.each(NAMES)('the compose chip in %s', (name) => {
  const once = itIn(NAMES, name);
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
  });

  afterEach(() => {
    expect(standIn.mail.drafts.sent).toBe(0);
    expect(standIn.mail.violations.splice(0)).toEqual([]);
    standIn.mail.drafts.clear();
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it.each(name === 'chromium' ? CLIENTS : inFull(['outlook', 'gmail'] as const))(
    'in %s puts the agreement in by one click, and takes it out by one undo',
    async (client) => {
      const box = await newMail(extension, client, 'Data platform');
      const { page } = box;
      await write(box, 'Hi Dana,', 'Our proposal is attached. We can start in January.');
      await untilState(page, 'offer');
      const before = await written(box);

      await pressOffer(page);
      await untilState(page, 'added');
      const after = await written(box);
      expect(after.filter((line) => OURS.test(line))).toHaveLength(1);
      expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
      expect(after[2]).toMatch(OURS);
      expect(after.slice(3)).toEqual(before.slice(2));
      expect(await page.evaluate((at) => document.activeElement?.matches(at), box.editor)).toBe(true);
      const saved = await until('the client’s own draft saving', () =>
        standIn.mail.drafts.all().find(({ text }) => text.includes('whatever you decide')),
      );
      const [draft] = (await memoryOf(extension)).drafts;
      expect(draft).toMatchObject({ client, subject: 'Data platform', draftId: expect.any(String) });
      expect(draft?.text).toMatch(OURS);
      if (client === 'gmail') expect(`#${draft?.draftId}`).toBe(saved.id);

      await page.bringToFront();
      await undoOrRedo(page, 'KeyZ');
      await until('the mail as it was', async () => (await written(box)).join() === before.join());
      await untilState(page, 'offer');
      await until('nothing remembered', async () => (await memoryOf(extension)).drafts.length === 0);
      await page.bringToFront();

      await pressOffer(page);
      await untilState(page, 'added');
      await pressMore(box);
      await untilState(page, 'offer');
      expect(await written(box)).toEqual(before);
      await page.close();
    },
  );

  // What only the words decide, and no browser.
  if (inFull(NAMES).includes(name)) {
    it.each(inFull(CLIENTS))(
      'in %s takes exactly its own words out of a mail that was written on',
      async (client) => {
        const box = await newMail(extension, client, 'Data platform');
        const { page } = box;
        await write(box, 'Hi Dana,', 'Our proposal is attached.', 'Kind regards');
        await untilState(page, 'offer');
        await pressOffer(page);
        await untilState(page, 'added');
        // Above the closing, though the caret stood behind it.
        expect((await written(box)).slice(0, 4)).toEqual([
          'Hi Dana,',
          'Our proposal is attached.',
          expect.stringMatching(OURS),
          'Kind regards',
        ]);
        await page.keyboard.type(' Looking forward to it.');
        await wait(300);
        await pressMore(box);
        await wait(900);
        const now = await written(box);
        expect(await states(page)).toEqual(['trouble']);
        expect(now[2]).toMatch(/saying yes to the proposal\. Looking forward to it\.$/);

        // The words that it said so with have gone.
        await untilState(page, 'added');
        for (let keys = 0; keys < 23; keys += 1) await page.keyboard.press('Backspace');
        await page.keyboard.down('Control');
        await page.keyboard.press('Home');
        await page.keyboard.up('Control');
        await page.keyboard.type('Dear all: ');
        await wait(LOOKED_MS);
        await pressMore(box);
        await untilState(page, 'offer');
        const left = await written(box);
        expect(left.slice(0, 3)).toEqual(['Dear all: Hi Dana,', 'Our proposal is attached.', 'Kind regards']);
        expect(left.some((line) => OURS.test(line))).toBe(false);
        await page.close();
      },
    );

    it.each(inFull(CLIENTS))('in %s stays away from look-alikes, and goes with the words', async (client) => {
      const box = await newMail(extension, client, 'Thanks');
      const { page } = box;
      await write(
        box,
        'Hi Dana,',
        'thank you for your offer. Could you send us a quote for the second floor?',
      );
      await wait(LOOKED_MS);
      expect(await page.$(OFFER)).toBeNull();
      await page.keyboard.type(' Our proposal is attached.');
      await untilState(page, 'offer');
      for (let keys = 0; keys < 9; keys += 1) await page.keyboard.press('Backspace');
      await untilState(page, '');
      await page.keyboard.type('attached.');
      await untilState(page, 'offer');
      await page.keyboard.type(' Whatever you decide, may I ask you for ten minutes afterwards?');
      await untilState(page, '');
      await page.close();
    });

    it.each(inFull(CLIENTS))('in %s offers it in a reply, in its language', async (client) => {
      const box = await reply(extension, client, '?thread=marta');
      const { page } = box;
      await write(box, 'Hola, Marta:', 'Le adjunto nuestra propuesta. Podemos empezar en enero.');
      await untilState(page, 'offer');
      await pressOffer(page);
      await untilState(page, 'added');
      expect((await written(box))[2]).toMatch(/decida lo que decida, ¿podemos reservar 10 minutos/);
      await page.close();
    });

    it.each(inFull(CLIENTS))('in %s knows files, French, and a dark page', async (client) => {
      const box = await newMail(extension, client, 'Bonjour', '?dark=1');
      const { page } = box;
      await write(box, 'Bonjour Dana,', 'Comme convenu, voici les chiffres dont nous avons parlé.');
      await wait(LOOKED_MS);
      expect(await page.$(OFFER)).toBeNull();
      await page.click(client === 'gmail' ? '[command="Files"]' : '[data-icon-name=AttachRegular]');
      await untilState(page, 'offer');
      expect(await page.$eval(OFFER, (host) => (host as HTMLElement).dataset.theme)).toBe('dark');
      await pressOffer(page);
      await untilState(page, 'added');
      expect((await written(box))[2]).toMatch(
        /quelle que soit votre décision, pouvons-nous réserver 10 minutes/,
      );
      await page.close();
    });
  }

  once('is in the window of a new Gmail mail as well', async () => {
    const box = await newMail(extension, 'gmail', 'Proposal: data platform', '?layout=compose-only');
    await untilState(box.page, 'offer');
    await pressOffer(box.page);
    await untilState(box.page, 'added');
    // Nothing is written yet: at the top, above the signature.
    expect((await written(box))[0]).toMatch(OURS);
    await box.page.close();
  });

  once('works in plain text as well, and takes exactly its own words out', async () => {
    const box = await newMail(extension, 'gmail', 'Data platform', '?compose=plain', '.Ak');
    await write(box, 'Hi Dana,', 'Our proposal is attached.', 'Kind regards');
    await untilState(box.page, 'offer');
    const before = await written(box);
    await pressOffer(box.page);
    await untilState(box.page, 'added');
    expect((await written(box))[2]).toMatch(OURS);
    await enter(box.page, box.editor);
    await box.page.keyboard.type('Well, ');
    await wait(LOOKED_MS);
    await pressMore(box);
    await untilState(box.page, 'offer');
    expect((await written(box)).join('|').replace('Well, ', '')).toBe(before.join('|'));
    await box.page.close();
  });

  once('is in Outlook’s window of a draft and in its address for a new mail', async () => {
    const first = await newMail(extension, 'outlook', 'Data platform');
    await write(first, 'Hi Dana,', 'Our proposal is attached.');
    await untilState(first.page, 'offer');
    const known = new Set(await extension.browser.pages());
    await first.page.click('[data-icon-name=OpenRegular]');
    const popOut = await until('the window', async () =>
      (await extension.browser.pages()).find((page) => !known.has(page)),
    );
    const box = { ...first, page: popOut };
    await popOut.bringToFront();
    await popOut.waitForSelector(first.editor, { visible: true });
    await untilState(popOut, 'offer');
    await pressOffer(popOut);
    await untilState(popOut, 'added');
    expect((await written(box)).filter((line) => OURS.test(line))).toHaveLength(1);
    await popOut.close();
    await first.page.close();
    const page = await openOutlook(extension, 'deeplink/compose');
    await untilOpen(page, 'outlook');
    await enter(page, first.editor);
    await page.keyboard.type('Please find our quote attached.');
    await untilState(page, 'offer');
    await page.close();
  });

  once(
    'says in a reply that its recipient was met before, and opens the panel; the offer goes first',
    async () => {
      await storeEntriesOf(extension, ['kim@lantern-foods.example']);
      const box = await reply(extension, 'gmail', '?thread=acceptance');
      await write(box, 'Hi Yusuf,');
      await untilState(box.page, 'seen');
      await pressOffer(box.page);
      await until('the panel', async () => (await openPanels(extension)).length === 1);
      const tab = (await extensionDesk(extension))('thread=acceptance');
      await box.page.bringToFront();
      expect((await tab.read()).composing).toMatchObject({
        recipients: [{ email: 'yusuf@lantern-foods.example' }],
        isProposal: false,
      });
      await closePanels(extension);
      await enter(box.page, box.editor);
      await box.page.keyboard.type('Our proposal is attached. ');
      await untilState(box.page, 'offer');
      await box.page.close();
    },
  );

  // The last one: it ends the offers.
  once('is put aside for a mail, and for good', async () => {
    const box = await newMail(extension, 'gmail', 'Proposal: data platform');
    await untilState(box.page, 'offer');
    await pressMore(box);
    await untilState(box.page, 'aside');
    await box.page.keyboard.type(' for all');
    await wait(LOOKED_MS);
    expect(await states(box.page)).toEqual(['aside']);
    await pressMore(box);
    await until('the setting', async () => !(await memoryOf(extension)).offerAgreement);
    await box.page.close();
    const other = await newMail(extension, 'outlook', 'Proposal: data platform');
    await write(other, 'Our proposal is attached.');
    await wait(LOOKED_MS);
    expect(await other.page.$(OFFER)).toBeNull();
    await other.page.close();
  });
});
