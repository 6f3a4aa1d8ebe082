/** The start screen: open the sample, begin anew, open a file, or go on where one was. */
import { Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconBook2, IconFilePlus, IconFolderOpen } from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { BrandMark } from '#ui/brand-mark.tsx'
import { KeyHint } from '#ui/key-hint.tsx'
import { RecentList } from './recent-list.tsx'
import classes from './start-screen.module.css'
import { WayThrough } from './way-through.tsx'

interface ChoiceProps {
  readonly icon: Icon
  readonly title: string
  readonly detail: string
  readonly keys?: string
  readonly busy: boolean
  readonly onClick: () => void
}

function Choice({ icon: Symbol, title, detail, keys, busy, onClick }: ChoiceProps) {
  return (
    <UnstyledButton className={classes.choice} disabled={busy} onClick={onClick}>
      <Symbol size={24} stroke={1.5} aria-hidden />
      <span>
        <Text component="span" display="block" fw={600} size="md">
          {title}
        </Text>
        <Text component="span" display="block" size="sm" c="dimmed">
          {detail}
        </Text>
      </span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </UnstyledButton>
  )
}

export function StartScreen() {
  const recent = useQueryOf('workspace.recent')
  const sample = useMutationOf('workspace.openSample')
  const open = useMutationOf('workspace.open')
  const busy = sample.isPending || open.isPending
  return (
    <main className={classes.page}>
      <section className={classes.welcome} aria-label="Begin">
        <div>
          <BrandMark className={classes.mark} />
          <Title order={1} className={classes.name} mt="sm">
            Démarche
          </Title>
          <Text c="dimmed" maw="26rem" mt={4}>
            From a meeting report to a sourced, marked Word brief. Everything stays on this computer.
          </Text>
        </div>
        <Stack gap="sm" maw="30rem">
          <Choice
            icon={IconBook2}
            title="Open the sample workspace"
            detail="OEWG on ICT security, 2019: two reports, one awaiting review"
            busy={busy}
            onClick={() => sample.mutate({})}
          />
          <Choice icon={IconFilePlus} title="New workspace…" detail="One file that holds everything you keep" keys="Mod+N" busy={busy} onClick={() => runCommand('new-workspace')} />
          <Choice icon={IconFolderOpen} title="Open…" detail="A .demarche file on this computer" keys="Mod+O" busy={busy} onClick={() => runCommand('open-workspace')} />
        </Stack>
      </section>
      <section className={classes.recent} aria-labelledby="beside-title">
        <Title order={2} id="beside-title" mb="md">
          {recent.data?.length === 0 ? 'How it works' : 'Recent'}
        </Title>
        {recent.data?.length === 0 && <WayThrough />}
        <RecentList
          workspaces={recent.data ?? []}
          busy={busy}
          onOpen={(path) => open.mutate({ path })}
          onForgotten={() => void recent.refetch()}
        />
      </section>
    </main>
  )
}
