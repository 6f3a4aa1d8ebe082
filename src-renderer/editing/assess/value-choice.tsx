/** A place on the continuum, chosen by the words of its anchors or between them by number. */
import { Group, NumberInput, Radio, Stack } from '@mantine/core'
import type { IssueRecord } from '#contract/records.ts'
import { bandOf } from '#domain/stance.ts'
import { BandBadge } from '#ui/band-badge.tsx'

export interface ValueChoiceProps {
  readonly issue: IssueRecord
  readonly value: number | null | undefined
  readonly onChoose: (value: number | null) => void
}

const NO_POSITION = 'none'

export function ValueChoice({ issue, value, onChoose }: ValueChoiceProps) {
  return (
    <Radio.Group
      label="Stands"
      value={value === undefined ? '' : value === null ? NO_POSITION : String(value)}
      onChange={(choice) => onChoose(choice === NO_POSITION ? null : Number(choice))}
    >
      <Stack gap={6} mt={4}>
        {issue.anchors.map((anchor) => (
          <Radio
            key={anchor.at}
            size="xs"
            value={String(anchor.at)}
            label={
              <Group component="span" gap={6} wrap="nowrap">
                <BandBadge band={bandOf(anchor.at)} value={anchor.at} />
                {anchor.text}
              </Group>
            }
          />
        ))}
        <Radio size="xs" value={NO_POSITION} label="No position of its own: it inherits none from its groupings either" />
        <NumberInput
          label="Between the anchors"
          w={130}
          min={0}
          max={100}
          allowDecimal={false}
          clampBehavior="strict"
          value={value ?? ''}
          onChange={(number) => typeof number === 'number' && onChoose(number)}
        />
      </Stack>
    </Radio.Group>
  )
}
