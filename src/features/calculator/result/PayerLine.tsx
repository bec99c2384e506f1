import type { ReactNode } from 'react';
import type { Fen } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { usePayerName } from './payer-name.ts';
import type { Payer } from './payments.ts';

interface PayerLineProps {
  readonly payer: Exclude<Payer, 'you'>;
  readonly amount: Fen;
  readonly why?: string;
  readonly children?: ReactNode;
}

/** What an insurance pays of a bill, as what the lines above it lead to. */
export function PayerLine({ payer, amount, ...rule }: PayerLineProps) {
  const payerName = usePayerName();
  return (
    <ReceiptLine
      label={payerName(payer)}
      weight="payer"
      amount={<Amount value={amount} payer="fund" />}
      {...rule}
    />
  );
}
