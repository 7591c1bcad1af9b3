import { useTranslation } from 'react-i18next';
import classes from './day-axis.module.css';

const marks = [
  { key: 'email', mark: <circle className={classes.mail} cx={6} cy={6} r={4.5} /> },
  { key: 'sms', mark: <circle className={classes.sms} cx={6} cy={6} r={4.5} /> },
  { key: 'call', mark: <circle className={classes.call} cx={6} cy={6} r={4.5} /> },
  { key: 'promised', mark: <path className={classes.told} d="M6 0.5 L11 6 L6 11.5 L1 6 Z" /> },
  { key: 'dayOff', mark: <rect className={classes.shade} width={12} height={12} /> },
  { key: 'holiday', mark: <rect className={classes.shade} data-holiday width={12} height={12} /> },
];

/** What the marks of the axis mean. */
export function AxisLegend() {
  const { t } = useTranslation('simulation');
  return (
    <ul className={classes.legend}>
      {marks.map(({ key, mark }) => (
        <li key={key}>
          <svg width={12} height={12} aria-hidden="true">
            {mark}
          </svg>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}
