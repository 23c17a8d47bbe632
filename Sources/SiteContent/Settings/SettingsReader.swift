import CampaignModel

/// What `site.yaml` says, before the period is looked up.
struct SettingsEntry: Sendable {
    let title: LocalizedText
    let shortTitle: LocalizedText?
    let tagline: LocalizedText
    let publisher: LocalizedText
    let baseURL: String
    /// The languages in order; at least one.
    let languages: [Located<LanguageTag>]
    let firstLanguage: LanguageTag
    let asOf: CalendarDate
    let currentPeriod: Located<String>?
    let licence: Licence
    let provinceCode: String
    let provinceName: String
    /// What phrases call `{campaign}`: the title of the site when `site.yaml` names no campaign.
    let campaignName: LocalizedText
    let isDemonstration: Bool
    let suppressionThreshold: Int
    let contactUnit: LocalizedText
    let contactNote: LocalizedText
    let officeContacts: [String]
    let releaseKeys: [String]
    let errorReportAddress: String?
    let mapNames: [MapNameEntry]
    let catalogue: CatalogueSettings
    let communesSource: LocalizedText

    /// The settings for a run.
    func settings(
        asOf: CalendarDate, baseURL: String?, currentPeriod: RegisterIndex<Period>?, mapNames: [MapName]
    ) -> SiteSettings {
        SiteSettings(
            title: title, tagline: tagline, publisher: publisher,
            baseURL: baseURL.map(SettingsReader.trimmed) ?? self.baseURL, languages: languages.map(\.value),
            asOf: asOf, currentPeriod: currentPeriod, licence: licence, provinceCode: provinceCode,
            provinceName: provinceName, isDemonstration: isDemonstration, suppressionThreshold: suppressionThreshold,
            contactUnit: contactUnit, contactNote: contactNote, officeContacts: officeContacts,
            releaseKeys: releaseKeys, shortTitle: shortTitle, campaignName: campaignName,
            errorReportAddress: errorReportAddress, mapNames: mapNames, catalogue: catalogue,
            communesSource: communesSource)
    }
}

/// Reads `site.yaml`.
struct SettingsReader {
    let file: ContentFolder.File

    func settings(into collector: DiagnosticCollector) throws(ContentFailure) -> SettingsEntry? {
        let source = SourceText(file: file.shownPath, bytes: try file.bytes(), into: collector)
        guard let map = source.whole.yamlMap(into: collector), ContentFormat.check(map, into: collector) else {
            return nil
        }
        let before = collector.diagnostics.count
        let languages = map.list("languages").map { $0.map(LanguageTag.init) }
        guard let first = languages.first?.value else {
            // Languages that aren't written as a list were told just now.
            if collector.diagnostics.count == before { collector.add(.noLanguages(at: map.place)) }
            return nil
        }
        let entry = entry(map, languages, first)
        map.reportUnknownKeys()
        PrivacyCheck(officeContacts: entry?.officeContacts ?? []).checkValues(of: source, into: collector)
        return entry
    }

    private func entry(
        _ map: YAMLMap, _ languages: [Located<LanguageTag>], _ first: LanguageTag
    ) -> SettingsEntry? {
        let tags = languages.map(\.value)
        let title = map.localized("title", tags)
        let shortTitle = map.optionalLocalized("short_title", tags)?.value
        let tagline = map.optionalLocalized("tagline", tags)
        let publisher = map.optionalLocalized("publisher", tags)
        let baseURL = map.siteAddress("base_url")
        let asOf = map.date("as_of", required: true)
        let (contact, contactNote) = contact(map, tags)
        let (code, name) = province(map)
        let campaign = map.optionalLocalized("campaign", tags)?.value ?? title?.value ?? LocalizedText([:])
        let period = map.optionalText("current_period")
        let isDemonstration = map.flag("demonstration")?.value ?? false
        let threshold =
            map.integer("suppression_threshold", in: FieldBounds.suppressionThreshold)?.value
            ?? SuppressionPolicy.defaultThreshold
        let licence = licence(map, tags)
        let contacts = map.list("office_contacts").map(\.value)
        let keys = map.releaseKeys("release_key")
        let errorReports = map.errorReportAddress("report_errors_to")
        let mapNames = MapNameEntry.all(in: map)
        let catalogue = map.catalogue("catalogue")
        let communesSource = map.optionalLocalized("communes_source", tags)?.value ?? LocalizedText([:])
        guard let title, let baseURL, let asOf else { return nil }
        return SettingsEntry(
            title: title.value, shortTitle: shortTitle, tagline: tagline?.value ?? LocalizedText([:]),
            publisher: publisher?.value ?? LocalizedText([:]), baseURL: SettingsReader.trimmed(baseURL.value),
            languages: languages, firstLanguage: first,
            asOf: asOf.value, currentPeriod: period, licence: licence, provinceCode: code, provinceName: name,
            campaignName: campaign,
            isDemonstration: isDemonstration, suppressionThreshold: threshold, contactUnit: contact,
            contactNote: contactNote, officeContacts: contacts, releaseKeys: keys,
            errorReportAddress: errorReports, mapNames: mapNames, catalogue: catalogue,
            communesSource: communesSource)
    }

    private func contact(_ map: YAMLMap, _ tags: [LanguageTag]) -> (unit: LocalizedText, note: LocalizedText) {
        let contact = map.map("contact")
        let unit = contact?.optionalLocalized("unit", tags)?.value ?? LocalizedText([:])
        let note = contact?.optionalLocalized("note", tags)?.value ?? LocalizedText([:])
        contact?.reportUnknownKeys()
        return (unit, note)
    }

    private func province(_ map: YAMLMap) -> (code: String, name: String) {
        let province = map.map("province")
        let code = province?.text("code")?.value ?? ""
        let name = province?.text("name")?.value ?? ""
        province?.reportUnknownKeys()
        return (code, name)
    }

    private func licence(_ map: YAMLMap, _ tags: [LanguageTag]) -> Licence {
        guard let licence = map.map("licence") else { return Licence(id: "", url: "", name: LocalizedText([:])) }
        let id = licence.text("id")?.value ?? ""
        let url = licence.text("url")?.value ?? ""
        let name = licence.optionalLocalized("name", tags)?.value ?? LocalizedText([:])
        licence.reportUnknownKeys()
        return Licence(id: id, url: url, name: name)
    }

    static func trimmed(_ url: String) -> String {
        url.hasSuffix("/") ? String(url.dropLast()) : url
    }
}
