import CampaignModel

/// The open data as a catalogue that other portals harvest: DCAT-AP 3 (SEMIC, European Commission), a data set a table,
/// in Turtle and in JSON-LD.
struct DataCatalogue {
    let data: OpenData

    static let path = "data/catalog"
    static let turtlePath = "data/catalog.ttl"
    static let jsonPath = "data/catalog.jsonld"

    var files: [OutputFile] {
        let graph = graph
        return [
            OutputFile(path: DataCatalogue.turtlePath, kind: .download, language: nil, bytes: graph.turtle),
            OutputFile(path: DataCatalogue.jsonPath, kind: .download, language: nil, bytes: graph.jsonLD),
        ]
    }

    private static let prefixes =
        [
            ("adms", "http://www.w3.org/ns/adms#"), ("dcat", "http://www.w3.org/ns/dcat#"),
            ("dcatap", "http://data.europa.eu/r5r/"), ("dct", "http://purl.org/dc/terms/"),
            ("foaf", "http://xmlns.com/foaf/0.1/"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
            ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
            ("owl", "http://www.w3.org/2002/07/owl#"),
        ]
        + [
            ("access", "access-right"), ("availability", "planned-availability"), ("filetype", "file-type"),
            ("language", "language"), ("licence", "licence"), ("theme", "data-theme"),
        ].map { ($0, "http://publications.europa.eu/resource/authority/\($1)/") }

    var graph: RDFGraph {
        var graph = RDFGraph(prefixes: DataCatalogue.prefixes, base: "\(data.terms.baseURL)/\(DataCatalogue.path)")
        let entries = DataListing(data).entries
        graph.add(named("catalogue"), "dcat:Catalog", saying: catalogue(entries))
        graph.add("\(data.terms.baseURL)/", "foaf:Document")
        graph.add("\(data.terms.baseURL)/\(data.terms.page)", "foaf:Document")
        addOffices(to: &graph)
        for entry in entries { add(entry, to: &graph) }
        for known in vocabulary(of: entries) {
            let property = known.type == "skos:ConceptScheme" ? "dct:title" : "skos:prefLabel"
            let label: [(String, [RDFGraph.Term])] = [(property, [.words(known.label, "en")])]
            if known.type == "dct:MediaType" {
                graph.add(known.address, known.type, "dct:MediaTypeOrExtent", saying: label)
            } else {
                graph.add(known.address, known.type, saying: label)
            }
        }
        return graph
    }

    private func catalogue(_ entries: [DataListing.Entry]) -> [(String, [RDFGraph.Term])] {
        let terms = data.terms
        let about = Bilingual(
            vi: "Dữ liệu mở của \(terms.siteTitle.vietnamese)." + mark.vietnamese,
            en: "The open data of \(terms.siteTitle.english)." + mark.english)
        let sets = entries.map { RDFGraph.Term.thing(named("dataset/\(name(of: $0))")) }
        return [
            ("dct:title", words(terms.siteTitle)), ("dct:description", words(about)),
            ("dct:publisher", [.thing(named("publisher"))]), ("foaf:homepage", [.thing("\(terms.baseURL)/")]),
            ("dct:language", languages),
            ("dct:license", [.thing(CatalogueVocabulary.licence(terms.licence).address)]),
            ("dct:issued", [day(data.days.published)]), ("dct:modified", [day(data.days.changed)]),
            ("dct:spatial", [.thing(named("place"))]),
            ("dcat:themeTaxonomy", [.thing(CatalogueVocabulary.themeTaxonomy.address)]),
            ("dcat:contactPoint", contact), ("dcat:dataset", sets),
        ]
    }

    /// A table or set of figures, and a distribution a file.
    private func add(_ entry: DataListing.Entry, to graph: inout RDFGraph) {
        let terms = data.terms
        let name = name(of: entry)
        let about = Bilingual(
            vi: entry.about.vietnamese + mark.vietnamese, en: entry.about.english + mark.english)
        let files = entry.files.map { RDFGraph.Term.thing(named("file/\($0.path.dropFirst(5))")) }
        let table = entry.isRegister ? data.tables.first { $0.name == entry.name } : nil
        let modified = table.map(data.days.changed) ?? data.days.changed
        let temporal = span == nil ? [] : [RDFGraph.Term.thing(named("periods"))]
        graph.add(
            named("dataset/\(name)"), "dcat:Dataset",
            saying: [
                ("dct:title", words(entry.title)), ("dct:description", words(about)),
                ("dct:identifier", [.plain(named("dataset/\(name)"))]), ("dct:publisher", [.thing(named("publisher"))]),
                ("dcat:contactPoint", contact), ("dct:spatial", [.thing(named("place"))]),
                ("dct:temporal", temporal),
                ("dcat:theme", themes),
                ("dcat:keyword", keywords), ("dcat:landingPage", [.thing("\(terms.baseURL)/\(terms.page)")]),
                ("dct:issued", [day(entry.isRegister ? data.days.registersPublished : data.days.published)]),
                ("dct:modified", [day(modified)]),
                ("dcat:version", [.plain(data.version)]),
                ("dct:accessRights", [.thing(CatalogueVocabulary.access.address)]),
                ("dct:language", languages),
                ("dcat:distribution", files),
            ])
        for file in entry.files { add(file, of: entry, modified: modified, to: &graph) }
    }

    private func add(
        _ file: DataListing.File, of entry: DataListing.Entry, modified: CalendarDate, to graph: inout RDFGraph
    ) {
        let terms = data.terms
        let licence = CatalogueVocabulary.licence(terms.licence)
        let address = "\(terms.baseURL)/\(file.path)"
        graph.add(address, "rdfs:Resource")
        let title = Bilingual(
            vi: "\(entry.title.vietnamese), \(file.format)", en: "\(entry.title.english), \(file.format)")
        // What the table holds, and whether it is made up, is said once, at the data set.
        let form = Bilingual(vi: "Tệp \(file.format).", en: "A file of the format \(file.format).")
        graph.add(
            named("file/\(file.path.dropFirst(5))"), "dcat:Distribution",
            saying: [
                ("dct:title", words(title)), ("dct:description", words(form)),
                ("dcat:accessURL", [.thing(address)]), ("dcat:downloadURL", [.thing(address)]),
                ("dct:format", [.thing(CatalogueVocabulary.format(of: file.path).address)]),
                ("dcat:mediaType", [.thing(CatalogueVocabulary.mediaType(of: file.path).address)]),
                ("dct:license", [.thing(licence.address)]), ("dct:modified", [day(modified)]),
                ("dcatap:availability", [.thing(CatalogueVocabulary.availability.address)]),
            ])
    }

    private var languages: [RDFGraph.Term] {
        data.context.languages.compactMap(CatalogueVocabulary.language).map { RDFGraph.Term.thing($0.address) }
    }

    private var themes: [RDFGraph.Term] { CatalogueVocabulary.themes.map { RDFGraph.Term.thing($0.address) } }

    /// The name of a data set: several kinds of file share one with each other, or with a register.
    private func name(of entry: DataListing.Entry) -> String {
        let isWhole = !entry.isRegister && entry.files.count == 1
        let ending = entry.files.first.flatMap { $0.path.split(separator: ".").last } ?? ""
        return isWhole ? "\(entry.name)-\(ending)" : entry.name
    }

    private func vocabulary(of entries: [DataListing.Entry]) -> [CatalogueVocabulary.Entry] {
        let paths = entries.flatMap { $0.files.map(\.path) }
        return CatalogueVocabulary.themes
            + [
                CatalogueVocabulary.themeTaxonomy, CatalogueVocabulary.availability, CatalogueVocabulary.access,
                CatalogueVocabulary.licence(data.terms.licence),
            ] + data.context.languages.compactMap(CatalogueVocabulary.language)
            + paths.map(CatalogueVocabulary.mediaType) + paths.map(CatalogueVocabulary.format)
    }

    var span: (start: CalendarDate, end: CalendarDate)? { data.span(of: .figures) }

    private var mark: Bilingual {
        guard data.terms.isDemonstration else { return Bilingual(vi: "", en: "") }
        return Bilingual(vi: " Dữ liệu minh họa, không có thật.", en: " Demonstration data, not real.")
    }

    private var keywords: [RDFGraph.Term] { data.terms.keywords.map { .words($0.words, $0.language) } }

    func named(_ name: String) -> String { "\(data.terms.baseURL)/data/catalog#\(name)" }
    func words(_ text: Bilingual) -> [RDFGraph.Term] {
        [.words(text.vietnamese, "vi"), .words(text.english, "en")]
    }
    func day(_ date: CalendarDate) -> RDFGraph.Term { .value(date.description, "xsd:date") }
}
