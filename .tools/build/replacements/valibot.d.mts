export * from 'valibot';
