import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { explainEn } from '@/i18n/explain.en.ts';
import { explainZhCN } from '@/i18n/explain.zh-CN.ts';

addTexts({ 'zh-CN': explainZhCN, en: explainEn });

/** The texts of the page, those of explanations among them: they come with the parts that explain something. */
export const useTexts = useTranslation;
