import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { RequestKind } from '../../../server/contract/requests.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { RecordDialog } from './record-dialog.tsx';
import './texts.ts';

type RequestActsProps = {
  readonly application: ApplicationDetail;
  readonly zone: string;
  readonly kinds: readonly RequestKind[];
  /** Null is closed. */
  readonly opened: 'record' | 'erase' | null;
  readonly onClose: () => void;
};

/** What is done for somebody who asks for what the law gives them otherwise than on their page. */
export function RequestActs({ application, zone, kinds, opened, onClose }: RequestActsProps) {
  const { applicationId, candidateId, name, appliedAt } = application;
  return (
    <>
      {opened === 'record' && <RecordDialog {...{ applicationId, name, zone, appliedAt, kinds, onClose }} opened />}
      {opened === 'erase' && <EraseDialog {...{ applicationId, candidateId, name, onClose }} requestId={null} opened />}
    </>
  );
}
