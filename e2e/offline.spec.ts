import { expect, test } from './page/test.ts';

test.use({ network: 'on', forgives: /^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/u });

test('offline before a policy is loaded: it says so, keeps what was entered, and loads once online', async ({
  app,
  context,
}) => {
  const { region, person, visits, result, say } = app;
  await region.choose('shiyan');
  const form = await visits.add();
  await context.setOffline(true);
  await region.choose('kaifeng');
  await expect(region.problem).toContainText(say.codes.loadError.offline.title);
  await person.status('retired').check();
  await form.write({ date: '2023-05-06', level: 'tertiary', total: '320' });

  await region.choose('shiyan');
  await expect(region.problem).toBeHidden();
  await expect(form.total).toHaveValue('320.00');
  await region.choose('kaifeng');
  await region.retry.click();
  await expect(region.problem).toContainText(say.codes.loadError.offline.title);
  await form.saveInVain();
  await expect(form.summary).toContainText(say.visit.noPolicy);
  await expect(form.total).toHaveValue('320.00');

  await context.setOffline(false);
  await region.retry.click();
  await expect(region.problem).toBeHidden();
  await expect(person.status('retired')).toBeChecked();
  await form.save();
  // 开封 第九条, retired: (320 − 50) × 60 % = 162.00.
  await result.expectAnswer('162.00', '158.00');
});
