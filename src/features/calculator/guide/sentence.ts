import { articlesOf, type Basis, type Pack } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import type { Language } from '@/i18n/language.ts';

interface Said {
  readonly title: string;
  readonly text: string;
  readonly basis: Basis;
}

type Translate = (key: string, variables: Readonly<Record<string, string>>) => string;

/** An answer as one sentence to be read aloud: the question, what the document says, and where. */
export function sentenceOf(said: Said, { document }: Pack, t: Translate, language: Language): string {
  const name = t('document.quoted', { title: document.title[language] });
  const cited = articlesOf(said.basis).map((article) => articleName(article, language));
  const where = t(document.nature === 'draft' ? 'guide.whereDraft' : 'guide.where', {
    document: document.number === null ? name : t('guide.numbered', { name, number: document.number }),
    articles: cited.join(t('ui.and', {})),
  });
  return t('guide.sentence', { title: said.title, text: said.text, where: where.trim() });
}
