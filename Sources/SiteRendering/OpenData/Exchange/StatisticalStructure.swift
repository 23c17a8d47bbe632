import CampaignModel

/// What the columns of `StatisticalData` mean: data structure, code lists, concepts and dataflow as SDMX-ML 2.1, the
/// version that readers in use know best.
struct StatisticalStructure {
    let data: OpenData

    static let path = "data/sdmx/structure.xml"

    private let agency = StatisticalData.agency
    private let version = StatisticalData.version

    var file: OutputFile {
        OutputFile(path: Self.path, kind: .download, language: nil, bytes: Array(text.utf8))
    }

    private var text: String {
        let schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
        let flow = Bilingual(
            vi: data.terms.siteTitle.vietnamese + (data.terms.isDemonstration ? " (dữ liệu minh họa)" : ""),
            en: data.terms.siteTitle.english + (data.terms.isDemonstration ? " (demonstration data)" : ""))
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <mes:Structure xmlns:mes="\(schemas)/message" xmlns:str="\(schemas)/structure" xmlns:com="\(schemas)/common">
            <mes:Header><mes:ID>\(StatisticalData.flow)</mes:ID><mes:Test>false</mes:Test>\
            <mes:Prepared>\(data.terms.newest)T12:00:00+07:00</mes:Prepared><mes:Sender id="\(agency)"/></mes:Header>
            <mes:Structures>
            <str:Dataflows>
            <str:Dataflow \(maintained(StatisticalData.flow))>\(name(flow))<str:Structure>\
            \(reference(StatisticalData.flow, "datastructure", "DataStructure"))</str:Structure></str:Dataflow>
            </str:Dataflows>
            <str:Codelists>
            \(lists.map(codelist).joined(separator: "\n"))
            </str:Codelists>
            <str:Concepts>
            \(concepts)
            </str:Concepts>
            <str:DataStructures>
            \(structure(flow))
            </str:DataStructures>
            </mes:Structures>
            </mes:Structure>

            """
    }

    private var lists: [StatisticalCodes.List] {
        let campaign = data.context.campaign
        let first = data.context.site.settings.firstLanguage
        let areas = campaign.units.items.map { unit in
            let name = data.context.name(of: unit)
            return (StatisticalCodes.code(data.context.unitKey(unit.id)), Bilingual(vi: name, en: name))
        }
        let groups = campaign.groups.items.map { (StatisticalCodes.code($0.id), $0.name.bilingual(else: first)) }
        let indicators = campaign.indicators.items.map {
            (StatisticalCodes.code($0.id), $0.name.bilingual(else: first))
        }
        let own: [StatisticalCodes.List] = [
            ("CL_AREA", Bilingual(vi: "Đơn vị báo cáo", en: "Reporting units"), areas),
            ("CL_INDICATOR", Bilingual(vi: "Chỉ số", en: "Indicators"), indicators),
            (
                "CL_POP_GROUP", Bilingual(vi: "Nhóm dân cư", en: "Population groups"),
                [(StatisticalCodes.everybody, Bilingual(vi: "Mọi người", en: "Everybody"))] + groups
            ),
        ]
        return StatisticalCodes.fixed + own
    }

    private func codelist(_ list: StatisticalCodes.List) -> String {
        let codes = list.codes.map { "<str:Code id=\"\(Self.escaped($0.0))\">\(name($0.1))</str:Code>" }
        return
            "<str:Codelist \(maintained(list.id))>\(name(list.name))\n\(codes.joined(separator: "\n"))</str:Codelist>"
    }

    /// The concepts, and the code list of each that has one.
    private static let parts: [(id: String, list: String?, name: Bilingual)] = [
        ("FREQ", "CL_FREQ", Bilingual(vi: "Nhịp báo cáo", en: "Frequency")),
        ("REF_AREA", "CL_AREA", Bilingual(vi: "Đơn vị báo cáo", en: "Reference area")),
        ("INDICATOR", "CL_INDICATOR", Bilingual(vi: "Chỉ số", en: "Indicator")),
        ("POP_GROUP", "CL_POP_GROUP", Bilingual(vi: "Nhóm dân cư", en: "Population group")),
        ("TIME_PERIOD", nil, Bilingual(vi: "Kỳ", en: "Time period")),
        ("OBS_VALUE", nil, Bilingual(vi: "Giá trị", en: "Observation value")),
        ("OBS_STATUS", "CL_OBS_STATUS", Bilingual(vi: "Tình trạng số liệu", en: "Observation status")),
        ("CONF_STATUS", "CL_CONF_STATUS", Bilingual(vi: "Tình trạng bảo mật", en: "Confidentiality status")),
        ("UNIT_MEASURE", "CL_UNIT_MEASURE", Bilingual(vi: "Đơn vị đo", en: "Unit of measure")),
        ("NUMERATOR", nil, Bilingual(vi: "Tử số", en: "Counted part")),
        ("DENOMINATOR", nil, Bilingual(vi: "Mẫu số", en: "Whole")),
        ("REPORTED_ON", nil, Bilingual(vi: "Ngày báo cáo", en: "Day it was reported")),
        ("DEMONSTRATION", nil, Bilingual(vi: "Dữ liệu minh họa, không có thật", en: "Made up to show the portal")),
    ]

    private var concepts: String {
        let concepts = Self.parts.map { "<str:Concept id=\"\($0.id)\">\(name($0.name))</str:Concept>" }
        let title = Bilingual(vi: "Khái niệm", en: "Concepts")
        return "<str:ConceptScheme \(maintained("CONCEPTS"))>\(name(title))\n"
            + "\(concepts.joined(separator: "\n"))</str:ConceptScheme>"
    }

    private func structure(_ title: Bilingual) -> String {
        let places = Dictionary(uniqueKeysWithValues: Self.parts.map { ($0.id, $0) })
        let dimensions = StatisticalData.dimensions.enumerated().map { position, id in
            let tag = id == "TIME_PERIOD" ? "TimeDimension" : "Dimension"
            return "<str:\(tag) id=\"\(id)\" position=\"\(position + 1)\">\(content(id, places[id]?.list))</str:\(tag)>"
        }
        let attributes = StatisticalData.attributes.map { id in
            let isNeeded = places[id]?.list != nil || id == "DEMONSTRATION"
            return "<str:Attribute id=\"\(id)\" assignmentStatus=\"\(isNeeded ? "Mandatory" : "Conditional")\">"
                + content(id, places[id]?.list)
                + "<str:AttributeRelationship><str:PrimaryMeasure><Ref id=\"OBS_VALUE\"/></str:PrimaryMeasure>"
                + "</str:AttributeRelationship></str:Attribute>"
        }
        return """
            <str:DataStructure \(maintained(StatisticalData.flow))>\(name(title))
            <str:DataStructureComponents>
            <str:DimensionList id="DimensionDescriptor">
            \(dimensions.joined(separator: "\n"))
            </str:DimensionList>
            <str:AttributeList id="AttributeDescriptor">
            \(attributes.joined(separator: "\n"))
            </str:AttributeList>
            <str:MeasureList id="MeasureDescriptor">
            <str:PrimaryMeasure id="OBS_VALUE">\(content("OBS_VALUE", nil))</str:PrimaryMeasure>
            </str:MeasureList>
            </str:DataStructureComponents>
            </str:DataStructure>
            """
    }

    /// What a component of the structure stands for, and what its values are.
    private func content(_ id: String, _ list: String?) -> String {
        let types = [
            "TIME_PERIOD": "ObservationalTimePeriod", "OBS_VALUE": "Double", "NUMERATOR": "Long", "DENOMINATOR": "Long",
            "REPORTED_ON": "ObservationalTimePeriod", "DEMONSTRATION": "Boolean",
        ]
        let values =
            list.map { "<str:Enumeration>\(reference($0, "codelist", "Codelist"))</str:Enumeration>" }
            ?? "<str:TextFormat textType=\"\(types[id] ?? "String")\"/>"
        return "<str:ConceptIdentity><Ref id=\"\(id)\" maintainableParentID=\"CONCEPTS\" "
            + "maintainableParentVersion=\"\(version)\" agencyID=\"\(agency)\" package=\"conceptscheme\" "
            + "class=\"Concept\"/></str:ConceptIdentity><str:LocalRepresentation>\(values)</str:LocalRepresentation>"
    }

    private func reference(_ id: String, _ package: String, _ kind: String) -> String {
        "<Ref id=\"\(id)\" version=\"\(version)\" agencyID=\"\(agency)\" package=\"\(package)\" class=\"\(kind)\"/>"
    }

    private func maintained(_ id: String) -> String {
        "id=\"\(id)\" agencyID=\"\(agency)\" version=\"\(version)\" isFinal=\"true\""
    }

    private func name(_ text: Bilingual) -> String {
        "<com:Name xml:lang=\"vi\">\(Self.escaped(text.vietnamese))</com:Name>"
            + "<com:Name xml:lang=\"en\">\(Self.escaped(text.english))</com:Name>"
    }

    private static func escaped(_ text: String) -> String {
        text.escaped { sign in
            switch sign {
            case "&": "&amp;"
            case "<": "&lt;"
            // The end of a CDATA section may stand in no text.
            case ">": "&gt;"
            case "\"": "&quot;"
            default: nil
            }
        }
    }
}
