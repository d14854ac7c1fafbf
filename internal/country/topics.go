package country

// Topic is a matter on which laws of several countries provide, with the unit of its number; "" where it has none.
type Topic struct{ ID, Unit string }

// Topics are all matters that a country's file can provide on. Texts ask for them as law.TOPIC.
func Topics() []Topic {
	return []Topic{
		{"withdrawal", "days"},        // the right to return goods without a reason: within how many days
		{"unused", ""},                // only what wasn't used or benefited from can be returned without a reason
		{"cost_of_return", ""},        // who bears it; From says customer or store
		{"refund", "days"},            // within how many days money is returned
		{"same_means", ""},            // money is returned by the means of payment
		{"delay", "days"},             // after how many days of delay the customer may cancel
		{"defects", "days"},           // within how many days defective goods can be returned
		{"warranty", "months"},        // of durable goods, by law
		{"order_error", "hours"},      // within how many hours a customer corrects an order
		{"total_price", ""},           // the price is shown with taxes and fees
		{"invoice", ""},               // an invoice is due
		{"arabic", ""},                // texts for consumers are in Arabic
		{"identity", ""},              // who the store is stands on the site
		{"marketing_consent", ""},     // advertising only to those who agreed
		{"data_rights", ""},           // the rights of the people whom data is about
		{"data_request", "days"},      // within how many days requests about data are answered
		{"data_request_more", "days"}, // by how many days that can be extended
		{"data_complaint", "days"},    // within how many days the authority takes complaints
		{"breach_authority", "hours"}, // within how many hours the authority is told of a breach
		{"breach_people", "hours"},    // and the people whom the data is about
		{"breach_ministry", "hours"},  // and the ministry of commerce, where it is another authority
		{"legitimate_interest", ""},   // personal data may be processed for it; none = true where it may not
		{"transfer", ""},              // data leaves the country only on some grounds
		{"invoice_records", "years"},  // how long tax records are kept
		{"book_records", "years"},     // how long the books of trade are kept
		{"notice_of_change", "days"},  // before a policy changes
		{"complaint_answer", "days"},  // within how many days a store answers complaints
	}
}

// ActKinds are the ids of acts: what a law is about, the same in all countries, so that texts can ask for it.
func ActKinds() []string {
	return []string{
		"commerce", "commerce_rules", "commerce_draft", // electronic commerce
		"consumer", "consumer_rules",
		"data", "data_rules", "data_draft", "transfer_rules",
		"vat", "vat_rules", "tax_procedure",
		"register", "register_rules", "trade_names", "books", "fraud", "cyber", "language", "transactions",
		"criteria", "criteria_care", // of an authority for stores
		"data_guide",   // of an authority for privacy policies
		"goods_notice", // of a ministry on some kinds of goods
	}
}

// AuthorityKinds are the ids of authorities: what one goes to them for.
func AuthorityKinds() []string {
	return []string{"consumer_authority", "data_authority", "tax_authority", "register_authority", "authentication", "licence_authority", "court"}
}
