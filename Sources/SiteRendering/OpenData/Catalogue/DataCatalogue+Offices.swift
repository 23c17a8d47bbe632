import CampaignModel

extension DataCatalogue {
    /// Whom to ask; nothing where the settings name nobody.
    var contact: [RDFGraph.Term] { hasContact ? [.thing(named("contact"))] : [] }

    private var hasContact: Bool {
        let settings = data.context.site.settings
        return !settings.contactUnit.isEmpty || settings.catalogue.contactEmail != nil
            || settings.catalogue.contactPage != nil
    }

    /// Who publishes, whom to ask, which place and time: what the province itself must supply is left out, never made up.
    func addOffices(to graph: inout RDFGraph) {
        let settings = data.context.site.settings
        let catalogue = settings.catalogue
        graph.add(
            named("publisher"), "foaf:Agent",
            saying: [
                ("foaf:name", words(data.terms.publisher)),
                ("dct:type", catalogue.publisherType.map { [.thing($0.address)] } ?? []),
            ])
        if let type = catalogue.publisherType {
            graph.add(type.address, "skos:Concept", saying: [("skos:prefLabel", [.words(type.rawValue, "en")])])
        }
        if hasContact {
            let unit = settings.contactUnit.bilingual(else: settings.firstLanguage)
            let name = unit.vietnamese.isEmpty ? data.terms.publisher : unit
            graph.add(
                named("contact"), "vcard:Kind",
                saying: [
                    ("vcard:fn", words(name)),
                    ("vcard:hasEmail", catalogue.contactEmail.map { [.thing("mailto:\($0)")] } ?? []),
                    ("vcard:hasURL", catalogue.contactPage.map { [.thing($0)] } ?? []),
                ])
        }
        graph.add(
            named("place"), "dct:Location",
            saying: [
                ("skos:prefLabel", data.terms.province.isEmpty ? [] : [.words(data.terms.province, "vi")]),
                ("owl:sameAs", catalogue.placeAddress.map { [.thing($0)] } ?? []),
            ])
        if let span {
            graph.add(
                named("periods"), "dct:PeriodOfTime",
                saying: [("dcat:startDate", [day(span.start)]), ("dcat:endDate", [day(span.end)])])
        }
    }
}
