// Everything as one script: the page draws with it, and the workers of the page, who have no document, work with it.
if (typeof document === 'undefined') void import('../counter/files/work/worker')
else void import('./main')
