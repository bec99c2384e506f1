import Decimal from 'decimal.js';

/**
 * A reader of the formulas that the page prints, written from their grammar and nothing else:
 *
 *     sum      = product { ("+" | "−") product }
 *     product  = term { ("×" | "÷") term }
 *     term     = number [ "%" ] | "(" sum ")" | word "(" sum { ";" sum } ")"
 *
 * Brackets and semicolons may be those of Chinese; numbers have commas between thousands.
 */
export interface Read {
  readonly value: Decimal;
  /** The value of the whole and of everything in it that is worked out on the way. */
  readonly values: readonly Decimal[];
}

type Fn = (args: readonly Decimal[]) => Decimal;

const least: Fn = (args) => Decimal.min(...args);
const greatest: Fn = (args) => Decimal.max(...args);
const rounded: Fn = (args) => only(args).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
const cut: Fn = (args) => only(args).toDecimalPlaces(2, Decimal.ROUND_DOWN);

const WORDS: Readonly<Record<string, Fn>> = {
  least,
  greatest,
  rounded,
  cut,
  取最小: least,
  取最大: greatest,
  四舍五入到分: rounded,
  舍去分以下: cut,
};

const TOKEN =
  /\s*(?:(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)|(?<word>[\p{L}]+)|(?<sign>[+−×÷%();（）；]))/uy;

function only(args: readonly Decimal[]): Decimal {
  const [first] = args;
  if (first === undefined || args.length > 1) throw new Error('one number is rounded at a time');
  return first;
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`no formula from "${text.slice(from)}" on: ${text}`);
    const { number, word, sign } = match.groups ?? {};
    tokens.push(number ?? word ?? (sign ?? '').replace('（', '(').replace('）', ')').replace('；', ';'));
  }
  return tokens;
}

/** Reads and works out a formula. @throws where it is none */
export function readFormula(text: string): Read {
  const tokens = tokensOf(text);
  const values: Decimal[] = [];
  let at = 0;
  const value = sum();
  if (at < tokens.length) throw new Error(`"${tokens[at]}" comes too late: ${text}`);
  return { value, values };

  function noted(result: Decimal): Decimal {
    values.push(result);
    return result;
  }

  function taken(token: string): boolean {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  }

  function need(token: string): void {
    if (!taken(token)) throw new Error(`"${token}" is missing: ${text}`);
  }

  function sum(): Decimal {
    let result = product();
    for (;;)
      if (taken('+')) result = noted(result.plus(product()));
      else if (taken('−')) result = noted(result.minus(product()));
      else return result;
  }

  function product(): Decimal {
    let result = term();
    for (;;)
      if (taken('×')) result = noted(result.times(term()));
      else if (taken('÷')) result = noted(result.div(term()));
      else return result;
  }

  function term(): Decimal {
    if (taken('(')) {
      const inside = sum();
      need(')');
      return inside;
    }
    const token = tokens[at] ?? '';
    at += 1;
    const fn = WORDS[token];
    if (fn === undefined) return noted(numberOf(token));
    need('(');
    const args = [sum()];
    while (taken(';')) args.push(sum());
    need(')');
    return noted(fn(args));
  }

  function numberOf(token: string): Decimal {
    if (!/^[0-9]/u.test(token)) throw new Error(`"${token}" is no number: ${text}`);
    const number = new Decimal(token.replace(/,/gu, ''));
    return taken('%') ? number.div(100) : number;
  }
}
