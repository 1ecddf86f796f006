import Dexie from 'dexie';
import { use } from 'react';
import { createRoot } from 'react-dom/client';

// The least a page of this stack can do: open a database, count its rows, show one button.

const db = new Dexie('empty-page');
db.version(1).stores({ rows: 'id' });
const counted = db.table('rows').count();

function Empty() {
  const count = use(counted);
  return (
    <main id="content">
      <button type="button">{count}</button>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Empty />);
// Our server's policy requires a trusted address.
const trusted = window as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } };
trusted.trustedTypes?.createPolicy('default', { createScriptURL: (address: string) => address });
if ('serviceWorker' in navigator) {
  addEventListener('load', () => void navigator.serviceWorker.register('./sw.js'));
}
