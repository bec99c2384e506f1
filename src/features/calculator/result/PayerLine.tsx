import type { ReactNode } from 'react';
import type { Fen } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { usePayerName } from './payer-name.ts';
import type { Payer } from './payments.ts';

interface PayerLineProps {
  readonly id?: string;
  readonly payer: Exclude<Payer, 'you'>;
  readonly amount: Fen;
  /** The bill says it. */
  readonly entered?: boolean;
  readonly why?: string;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** What an insurance pays of a bill, as what the lines above it lead to. */
export function PayerLine({ payer, amount, entered, ...rule }: PayerLineProps) {
  const payerName = usePayerName();
  return (
    <ReceiptLine
      label={payerName(payer)}
      weight="payer"
      amount={<Amount value={amount} payer="fund" entered={entered} />}
      {...rule}
    />
  );
}
