export { AddressContext, useAddress, type AddressOf } from './address'
export { announce, Announcer } from './Announcer'
export { attempt, failure, tryAgain, type Failure } from './attempt'
export { Button, type ButtonLook, type ButtonProps } from './Button'
export { CheckList, type CheckListOption, type CheckListProps } from './CheckList'
export { ChoiceField, YesNoField, type ChoiceFieldProps, type ChoiceOption, type YesNo, type YesNoFieldProps } from './ChoiceField'
export { classes } from './classes'
export { DateField, type DateFieldProps } from './DateField'
export { DayProvider, useDay } from './day'
export { Dialog, type DialogProps } from './Dialog'
export { ErrorSummary, type ErrorSummaryProps, type FieldError } from './ErrorSummary'
export { Facts, type Fact } from './Facts'
export { Field, type ControlWiring, type FieldFrameProps, type FieldProps } from './Field'
export { fetchedLater, suspending, type Suspending } from './fetched'
export { Figure, type FigureProps, type Rule } from './Figure'
export { Fold, type FoldProps } from './Fold'
export { daysParts, formatDate, formatDays, formatMoney, formatPercent, moneyParts, upperFirst, type AmountParts } from './format'
export { Heading, type HeadingLevel } from './Heading'
export * from './Icons'
export { inLanguage, languageOf, languages, withoutLanguage, type Language } from './language'
export { LinkButton, TextLink, useGo, type LinkButtonProps, type TextLinkProps } from './links'
export { Phrases } from './Phrases'
export { inWeChat, saveBlob, saveFile } from './save-file'
export { Seal, type SealProps } from './Seal'
export { pngOf } from './png'
export { useUnfoldedInPrint } from './print'
export { SectionHead, type SectionHeadProps } from './SectionHead'
export { SelectField, type SelectFieldProps, type SelectOption } from './SelectField'
export { Row, Sheet, type RowProps, type SheetProps } from './Sheet'
export { SkipLink } from './SkipLink'
export { ReportedBand, StandingBand, StandingTag, Tag, type StandingKind, type StandingProps, type TagProps } from './Standing'
export { keepNothing, readStored, writeStored } from './storage'
export {
  hasTexts,
  loadedNamespaces,
  loadTexts,
  registerTexts,
  textIn,
  TextProvider,
  useText,
  useTexts,
  type Text,
  type TextLoaders,
  type TextTree,
  type TextVars,
  type Translate,
} from './text'
export { MoneyField, NumberField, TextField, type NumberFieldProps, type TextFieldProps } from './TextField'
export { claimScripts, trustedScript } from './trusted'
export { Verdict, type VerdictKind, type VerdictProps } from './Verdict'
