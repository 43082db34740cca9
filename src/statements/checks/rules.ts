/** Every rule, in the order in which its checks are reported. */
import { balance } from './balance.ts';
import { cashReconciliation } from './cashReconciliation.ts';
import type { Check, RuleName } from './check.ts';
import type { CheckContext } from './context.ts';
import { crossStatement } from './crossStatement.ts';
import { earningsPerShare } from './earningsPerShare.ts';
import { financialDataSchedule } from './financialDataSchedule.ts';
import { crossFooting, footing } from './footing.ts';
import { quarters } from './quarters.ts';

export const rules: Readonly<Record<RuleName, (context: CheckContext) => Check[]>> = {
  footing,
  crossFooting,
  balance,
  cashReconciliation,
  crossStatement: (context) => [...crossStatement(context), ...quarters(context)],
  earningsPerShare,
  financialDataSchedule,
};
