/// The site for Caddy, version 2.6 or later.
struct CaddyConfiguration {
    let rules: DeliveryRules

    var text: String {
        let opening = rules.opening(
            "Caddy", "Import it from /etc/caddy/Caddyfile, then `caddy reload`. Certificates come by themselves.")
        return opening + """
            \(rules.isSecure ? "" : "http://")\(rules.host) {
            \troot * \(DeliveryRules.root)

            \theader {
            \(fixedHeaders)\t\t-Server
            \t}
            \(cared)
            \(types)
            \(catalogue)\(moves)
            \t@impossible path_regexp `\\x00`
            \terror @impossible 400
            \t@hidden path_regexp \(hidden)
            \terror @hidden 404
            \t@writing not method GET HEAD
            \terror @writing 405

            \tencode gzip
            \tfile_server {
            \t\tindex index.html
            \t\tprecompressed br gzip
            \t}

            \thandle_errors {
            \(errors)\t}
            }

            """
    }

    private var fixedHeaders: String {
        rules.everywhere.map { "\t\t\($0.name) \"\($0.value)\"\n" }.joined()
    }

    /// Later lines win over earlier ones, so what is general comes first.
    private var cared: String {
        let fingerprinted = rules.addressPattern(DeliveryRules.fingerprintPattern)
        let design = "^\(DeliveryRules.escaped(rules.basePath))/assets/"
        var lines = [
            "@fingerprinted path_regexp `\(fingerprinted)`",
            "@design {\n\t\tpath_regexp `\(design)`\n\t\tnot path_regexp `\(fingerprinted)`\n\t}",
            "@other not path_regexp `\(design)|\(fingerprinted)`",
            "header @fingerprinted Cache-Control \"\(DeliveryRules.caching(for: .fingerprinted))\"",
            "header @design Cache-Control \"\(DeliveryRules.caching(for: .design))\"",
            "header @other Cache-Control \"\(DeliveryRules.caching(for: .page))\"",
        ]
        lines += sharing
        let page = "Content-Security-Policy \"\(DeliveryRules.policy(for: .page))\""
        if let frame = rules.framePattern {
            lines += [
                "@frame path_regexp `\(frame)`", "@noframe not path_regexp `\(frame)`",
                "header @frame Content-Security-Policy \"\(DeliveryRules.policy(for: .frame))\"",
                "header @noframe \(page)",
            ]
        } else {
            lines.append("header \(page)")
        }
        return lines.map { "\t\($0)\n" }.joined()
    }

    /// Caddy names what answers depend on with compressed ones alone, so that is said of all here, last (`defer`).
    private var sharing: [String] {
        let list = { (headers: [DeliveryRules.Header]) in
            headers.map { "\t\t\($0.name) \"\($0.value)\"\n" }.joined()
        }
        return [
            "@data path_regexp `^\(rules.dataAddress("."))$`", "header @data {\n\(list(DataSharing.always))\t}",
            "@preflight {\n\t\tmethod OPTIONS\n\t\tpath_regexp `^\(rules.dataAddress("."))$`\n\t}",
            "header @preflight {\n\(list(DataSharing.preflight))\t}",
            "handle @preflight {\n\t\trespond 204\n\t}",
            "header {\n\t\tVary Accept-Encoding\n\t\tdefer\n\t}",
        ]
    }

    private var catalogue: String {
        guard rules.hasCatalogue else { return "" }
        let path = "path \(address(CatalogueAddress.path))"
        return """
            \t@linked {
            \t\t\(path)
            \t\theader Accept *application/ld+json*
            \t}
            \t@turtle {
            \t\t\(path)
            \t\tnot header Accept *application/ld+json*
            \t}
            \tredir @linked \(address(CatalogueAddress.linked)) 303
            \tredir @turtle \(address(CatalogueAddress.turtle)) 303

            """
    }

    private var types: String {
        var lines = DeliveryRules.typesWithEndings.map { type, endings in
            let name = "@type_\(endings[0])"
            let not = type == MediaType.types["xml"] ? "\n\t\tnot path */\(MediaType.feedName)" : ""
            let full = MediaType.hasCharset(type) ? type + "; charset=utf-8" : type
            return "\(name) {\n\t\tpath \(endings.map { "*.\($0)" }.joined(separator: " "))\(not)\n\t}\n"
                + "\theader \(name) Content-Type \"\(full)\""
        }
        lines.append("@type_feed path */\(MediaType.feedName)\n\theader @type_feed Content-Type \(MediaType.feed)")
        return lines.map { "\t\($0)\n" }.joined()
    }

    private var moves: String {
        rules.movedAddresses.map { "\tredir \($0.from) \($0.to) 301\n" }.joined()
    }

    /// Go’s regular expressions know no looking ahead: what may be seen is taken out by a second condition.
    private var hidden: String {
        let files = DeliveryRules.hostFiles.joined(separator: "|")
        return "`/(\\.([^w]|w[^e]|we[^l])|(\(files))$)`"
    }

    /// The page for what isn't there, and a line for every other mistake.
    private var errors: String {
        let fixed = (rules.everywhere + DeliveryRules.headers(for: .page))
            .map { "\t\theader \($0.name) \"\($0.value)\"\n" }.joined()
        return fixed + """
            \t\t@gone expression `{http.error.status_code} in [403, 404]`
            \t\thandle @gone {
            \t\t\theader {
            \t\t\t\tContent-Type "text/html; charset=utf-8"
            \t\t\t\tVary Accept-Encoding
            \t\t\t\tdefer
            \t\t\t}
            \(notFound)\t\t}
            \t\thandle {
            \t\t\t@refused expression `{http.error.status_code} == 405`
            \t\t\theader @refused Allow "GET, HEAD"
            \t\t\theader Content-Type "text/plain; charset=utf-8"
            \t\t\trespond "{http.error.status_code} {http.error.status_text}"
            \t\t}

            """
    }

    private var notFound: String {
        let languages = rules.notFound.dropFirst().map { page in
            let folder = page.split(separator: "/").dropLast().joined(separator: "/")
            return "\t\t\t@in_\(folder) path \(address(folder))/*\n\t\t\trewrite @in_\(folder) \(address(page))\n"
        }.joined()
        let inOthers = rules.notFound.dropFirst().map { page in
            " \(address(page.split(separator: "/").dropLast().joined(separator: "/")))/*"
        }.joined()
        let first = address(rules.notFound.first ?? "404.html")
        let rest =
            inOthers.isEmpty
            ? "\t\t\trewrite * \(first)\n" : "\t\t\t@in_first not path\(inOthers)\n\t\t\trewrite @in_first \(first)\n"
        return languages + rest + "\t\t\tfile_server\n"
    }

    private func address(_ path: String) -> String { "\(rules.basePath)/\(path)" }
}
