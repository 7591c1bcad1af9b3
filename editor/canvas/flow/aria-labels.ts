/** What React Flow says to a screen reader, in the language of the screen. */
export function ariaLabels(t: (key: string) => string) {
  return {
    'node.a11yDescription.default': t('aria.node'),
    'edge.a11yDescription.default': t('aria.edge'),
    'controls.ariaLabel': t('aria.controls'),
    'controls.zoomIn.ariaLabel': t('aria.zoomIn'),
    'controls.zoomOut.ariaLabel': t('aria.zoomOut'),
    'controls.fitView.ariaLabel': t('aria.fitView'),
    'minimap.ariaLabel': t('aria.minimap'),
    'handle.ariaLabel': t('aria.port'),
  };
}
