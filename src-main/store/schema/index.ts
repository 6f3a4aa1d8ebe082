/** Every table, as the migrations leave it; a test holds the two equal. */
export * from './actors.ts'
export * from './documents.ts'
export * from './landscape.ts'
export * from './positions.ts'
export * from './statements.ts'
export * from './taxonomy.ts'
export * from './workspace.ts'
