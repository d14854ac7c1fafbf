package config

import "sitegen/internal/fact"

// Promises are what the store promises beyond the law. Each is off unless site.toml has it true: a store is held to what
// its pages say. The texts that say them stand under {{ if promises.NAME }}.
type Promises struct {
	BetterRule           fact.Bool `toml:"better_rule"`
	ListDataFirst        fact.Bool `toml:"list_data_first"`
	NewPartyNotice       fact.Bool `toml:"new_party_notice"`
	NeededPartiesOnly    fact.Bool `toml:"needed_parties_only"`
	VetParties           fact.Bool `toml:"vet_parties"`
	WrittenContracts     fact.Bool `toml:"written_contracts"`
	DestroyAtEnd         fact.Bool `toml:"destroy_at_end"`
	ConsultLawyer        fact.Bool `toml:"consult_lawyer"`
	TellOfRequests       fact.Bool `toml:"tell_of_requests"`
	ReviewSecurity       fact.Bool `toml:"review_security"`
	NoIDCopy             fact.Bool `toml:"no_id_copy"`
	LabelMarketing       fact.Bool `toml:"label_marketing"`
	CookieConsent        fact.Bool `toml:"cookie_consent"`
	EasyWithdrawal       fact.Bool `toml:"easy_withdrawal"`
	KeepVersions         fact.Bool `toml:"keep_versions"`
	SameDayStart         fact.Bool `toml:"same_day_start"`
	OnTime               fact.Bool `toml:"on_time"`
	HandToOrderer        fact.Bool `toml:"hand_to_orderer"`
	OpenToInspect        fact.Bool `toml:"open_to_inspect"`
	ResendDamaged        fact.Bool `toml:"resend_damaged"`
	ExchangeRefund       fact.Bool `toml:"exchange_refund"`
	RepairOrRefund       fact.Bool `toml:"repair_or_refund"`
	FullDescription      fact.Bool `toml:"full_description"`
	AccountAtCheckout    fact.Bool `toml:"account_at_checkout"`
	DetailedInvoice      fact.Bool `toml:"detailed_invoice"`
	ArabicInvoice        fact.Bool `toml:"arabic_invoice"`
	AnswerForHelpers     fact.Bool `toml:"answer_for_helpers"`
	FirstComeReply       fact.Bool `toml:"first_come_reply"`
	ComplaintNumber      fact.Bool `toml:"complaint_number"`
	WrittenReasons       fact.Bool `toml:"written_reasons"`
	ComplaintsBySocial   fact.Bool `toml:"complaints_by_social"`
	CreditSuggestions    fact.Bool `toml:"credit_suggestions"`
	KeepHonestReviews    fact.Bool `toml:"keep_honest_reviews"`
	WarnBeforeSuspension fact.Bool `toml:"warn_before_suspension"`
}
