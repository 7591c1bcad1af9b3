import { Button, Collapse } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../workspace/application/timeline.tsx';
import classes from './rehearsal.module.css';

/** The whole story, for those who want to see what Besked did; folded at first. */
export function RehearsalStory({ applicationId, zone }: { readonly applicationId: string; readonly zone: string }) {
  const { t } = useTranslation('rehearsal');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={classes.story}>
      <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('story')}
      </Button>
      <Collapse expanded={isOpen}>
        {isOpen && <Timeline applicationId={applicationId} name="" zone={zone} reads recruits={false} />}
      </Collapse>
    </section>
  );
}
