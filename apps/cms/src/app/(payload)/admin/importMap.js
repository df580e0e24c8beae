import { SavingDesk as SavingDesk_9628dd4f67f1729eee8265b089f1851a } from '../../../admin/saving/SavingDesk.client'
import { HeadlineMeter as HeadlineMeter_358059bc81104e11299497559da4fb61 } from '../../../admin/writing/HeadlineMeter.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnknownPartFeatureClient as UnknownPartFeatureClient_c30e7bb869d48ec93e8b05fd075f1f07 } from '../../../body/unknownParts/UnknownPartFeatureClient.client'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_5c0405fe48396c1e5a819a0188d0c23a } from '../../../body/paste/CleanPasteFeatureClient.client'
import { WritingKeysFeatureClient as WritingKeysFeatureClient_f5e56e5cb10e575a704199b333692d4a } from '../../../body/keys/WritingKeysFeatureClient.client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LengthMeter as LengthMeter_3af1c2368c717c35d18e088ab7461599 } from '../../../admin/writing/LengthMeter.client'
import { BylineRowLabel as BylineRowLabel_c6de9d411cdcbb93b5a5449c1f992935 } from '../../../admin/bylines/BylineRowLabel.client'
import { SharingPreviews as SharingPreviews_7b4eb3664a4d5634173bf90fbd96ba27 } from '../../../admin/sharing/SharingPreviews'
import { OpenByCell as OpenByCell_82c1e9b2bb34c065146a7d2261576149 } from '../../../presence/OpenByCell'
import { PresenceNote as PresenceNote_488f55941460d03ab2905747ceb86522 } from '../../../presence/PresenceNote.client'
import { StandingOfStory as StandingOfStory_a891508814a50e9b63e03f9b09a06576 } from '../../../admin/stories/StandingOfStory.client'
import { PreviewTools as PreviewTools_237e157d5b0697387982668422e22948 } from '../../../admin/preview/PreviewTools'
import { Takedown as Takedown_1933198aeecef0f5853afc4568e59992 } from '../../../admin/takedown/Takedown.client'
import { ViewOnSite as ViewOnSite_27f5e45ab4960ccd70d053bc3827341d } from '../../../admin/stories/ViewOnSite'
import { HistoryView as HistoryView_357e7d43ab11ea9527b9e65a18dc15c5 } from '../../../admin/history/HistoryView'
import { VersionView as VersionView_83bf1bcde3f726fee6c717958681ad45 } from '../../../admin/history/VersionView'
import { StatusCell as StatusCell_0b8b33341a793cafff513df271468535 } from '../../../admin/moderation/StatusCell.client'
import { CommentTextCell as CommentTextCell_81040c231975bbd5f715522398e8deed } from '../../../admin/moderation/CommentTextCell'
import { CommentStoryCell as CommentStoryCell_3dfd4242eb24c1fba752fdc88db1cb92 } from '../../../admin/moderation/CommentStoryCell'
import { DecideButtons as DecideButtons_eac36e809b9fd759d9b1dfae60801166 } from '../../../admin/moderation/DecideButtons.client'
import { IntakeNotice as IntakeNotice_6900aa5f699754e32f5fe96e8468744d } from '../../../admin/pictures/IntakeNotice.client'
import { WhereUsed as WhereUsed_e2789ddfcee0c2870a4cf98789d7d213 } from '../../../admin/pictures/WhereUsed'
import { Invite as Invite_dc9498cd56c5a3c06101eaa2a82d0f01 } from '../../../admin/colleagues/Invite'
import { RedirectLists as RedirectLists_81dd19a07836e3cb737c0d0f1800151b } from '../../../admin/redirects/RedirectLists'
import { Icon as Icon_07eaf1d5745ea58d191ef5762e282db9 } from '../../../admin/brand/Icon'
import { Logo as Logo_e2609525d3cb4faff6e05c9e8878dd7a } from '../../../admin/brand/Logo'
import { Welcome as Welcome_dc6b44fe6bf5522e1ea1f22020401355 } from '../../../admin/desk/Welcome'
import { MailNotice as MailNotice_ae070368f415acf669c04e253326bb17 } from '../../../admin/desk/MailNotice'
import { DeskNavLink as DeskNavLink_3224690072aae8275bf992193db7b4da } from '../../../admin/moderation/desk/DeskNavLink'
import { DeskView as DeskView_72d84156d47351deee2ebaeac16c1712 } from '../../../admin/moderation/desk/DeskView'
import { FiguresView as FiguresView_fbef4e049fd461aa94ad5ce1ad18f71d } from '../../../admin/moderation/figures/FiguresView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/saving/SavingDesk.client#SavingDesk": SavingDesk_9628dd4f67f1729eee8265b089f1851a,
  "/admin/writing/HeadlineMeter.client#HeadlineMeter": HeadlineMeter_358059bc81104e11299497559da4fb61,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/body/unknownParts/UnknownPartFeatureClient.client#UnknownPartFeatureClient": UnknownPartFeatureClient_c30e7bb869d48ec93e8b05fd075f1f07,
  "/body/paste/CleanPasteFeatureClient.client#CleanPasteFeatureClient": CleanPasteFeatureClient_5c0405fe48396c1e5a819a0188d0c23a,
  "/body/keys/WritingKeysFeatureClient.client#WritingKeysFeatureClient": WritingKeysFeatureClient_f5e56e5cb10e575a704199b333692d4a,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/writing/LengthMeter.client#LengthMeter": LengthMeter_3af1c2368c717c35d18e088ab7461599,
  "/admin/bylines/BylineRowLabel.client#BylineRowLabel": BylineRowLabel_c6de9d411cdcbb93b5a5449c1f992935,
  "/admin/sharing/SharingPreviews#SharingPreviews": SharingPreviews_7b4eb3664a4d5634173bf90fbd96ba27,
  "/presence/OpenByCell#OpenByCell": OpenByCell_82c1e9b2bb34c065146a7d2261576149,
  "/presence/PresenceNote.client#PresenceNote": PresenceNote_488f55941460d03ab2905747ceb86522,
  "/admin/stories/StandingOfStory.client#StandingOfStory": StandingOfStory_a891508814a50e9b63e03f9b09a06576,
  "/admin/preview/PreviewTools#PreviewTools": PreviewTools_237e157d5b0697387982668422e22948,
  "/admin/takedown/Takedown.client#Takedown": Takedown_1933198aeecef0f5853afc4568e59992,
  "/admin/stories/ViewOnSite#ViewOnSite": ViewOnSite_27f5e45ab4960ccd70d053bc3827341d,
  "/admin/history/HistoryView#HistoryView": HistoryView_357e7d43ab11ea9527b9e65a18dc15c5,
  "/admin/history/VersionView#VersionView": VersionView_83bf1bcde3f726fee6c717958681ad45,
  "/admin/moderation/StatusCell.client#StatusCell": StatusCell_0b8b33341a793cafff513df271468535,
  "/admin/moderation/CommentTextCell#CommentTextCell": CommentTextCell_81040c231975bbd5f715522398e8deed,
  "/admin/moderation/CommentStoryCell#CommentStoryCell": CommentStoryCell_3dfd4242eb24c1fba752fdc88db1cb92,
  "/admin/moderation/DecideButtons.client#DecideButtons": DecideButtons_eac36e809b9fd759d9b1dfae60801166,
  "/admin/pictures/IntakeNotice.client#IntakeNotice": IntakeNotice_6900aa5f699754e32f5fe96e8468744d,
  "/admin/pictures/WhereUsed#WhereUsed": WhereUsed_e2789ddfcee0c2870a4cf98789d7d213,
  "/admin/colleagues/Invite#Invite": Invite_dc9498cd56c5a3c06101eaa2a82d0f01,
  "/admin/redirects/RedirectLists#RedirectLists": RedirectLists_81dd19a07836e3cb737c0d0f1800151b,
  "/admin/brand/Icon#Icon": Icon_07eaf1d5745ea58d191ef5762e282db9,
  "/admin/brand/Logo#Logo": Logo_e2609525d3cb4faff6e05c9e8878dd7a,
  "/admin/desk/Welcome#Welcome": Welcome_dc6b44fe6bf5522e1ea1f22020401355,
  "/admin/desk/MailNotice#MailNotice": MailNotice_ae070368f415acf669c04e253326bb17,
  "/admin/moderation/desk/DeskNavLink#DeskNavLink": DeskNavLink_3224690072aae8275bf992193db7b4da,
  "/admin/moderation/desk/DeskView#DeskView": DeskView_72d84156d47351deee2ebaeac16c1712,
  "/admin/moderation/figures/FiguresView#FiguresView": FiguresView_fbef4e049fd461aa94ad5ce1ad18f71d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
