/// The site for Apache, version 2.4.10 or later, with its modules headers, mime, dir, rewrite and alias.
struct ApacheConfiguration {
    let rules: DeliveryRules

    var text: String {
        let opening = rules.opening(
            "Apache",
            "Copy it to /etc/apache2/sites-available/, then `a2enmod headers rewrite && a2ensite …`; `certbot --apache` "
                + "adds HTTPS.")
        return opening + """
            <VirtualHost *:80>
                ServerName \(rules.host)
                DocumentRoot \(DeliveryRules.root)
                DirectoryIndex index.html
                FileETag MTime Size
                TraceEnable off

                <Directory \(DeliveryRules.root)>
                    Options None
                    AllowOverride None
                    Require all granted
                </Directory>

            \(types)
            \(headers)
            \(errors)
                RewriteEngine on
                RewriteCond %{REQUEST_METHOD} =OPTIONS
                RewriteRule "^\(rules.dataAddress("."))$" - [R=204,L]
                RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
                RewriteRule ^ - [R=405,L]
                RewriteRule "\(rules.hiddenPattern)" - [R=404,L]
            \(catalogue)\(moves)\(compressed)</VirtualHost>

            """
    }

    private var types: String {
        var lines = ["AddDefaultCharset off"]
        for (type, endings) in DeliveryRules.typesWithEndings {
            let ends = endings.map { ".\($0)" }.joined(separator: " ")
            lines.append("AddType \(type) \(ends)")
            if MediaType.hasCharset(type) { lines.append("AddCharset utf-8 \(ends)") }
        }
        lines += [
            "<FilesMatch \"^\(DeliveryRules.escaped(MediaType.feedName))(\\.br|\\.gz)?$\">",
            "    ForceType \(MediaType.feed)", "</FilesMatch>",
        ]
        return lines.map { "    \($0)\n" }.joined()
    }

    private var headers: String {
        let fingerprinted = rules.addressPattern(DeliveryRules.fingerprintPattern + #"(\.br|\.gz)?"#)
        let design = "^\(DeliveryRules.escaped(rules.basePath))/assets/"
        var lines = rules.everywhere.map { "Header always set \($0.name) \"\($0.value)\"" }
        lines += [
            "Header always set Cache-Control \"\(DeliveryRules.caching(for: .page))\"",
            "Header always set Cache-Control \"\(DeliveryRules.caching(for: .design))\" \(matching(design))",
            "Header always set Cache-Control \"\(DeliveryRules.caching(for: .fingerprinted))\" \(matching(fingerprinted))",
            "Header always set Content-Security-Policy \"\(DeliveryRules.policy(for: .page))\"",
        ]
        if let frame = rules.framePattern {
            lines.append(
                "Header always set Content-Security-Policy \"\(DeliveryRules.policy(for: .frame))\" \(matching(frame))")
        }
        // What was asked for: a page for what isn't there has another address.
        let data = "%{THE_REQUEST} =~ m#^[A-Z]+ \(rules.dataAddress("[^? ]"))[? ]#"
        lines += DataSharing.always.map { "Header always set \($0.name) \"\($0.value)\" \"expr=\(data)\"" }
        lines += DataSharing.preflight.map {
            "Header always set \($0.name) \"\($0.value)\" \"expr=%{REQUEST_METHOD} == 'OPTIONS' && \(data)\""
        }
        lines.append("Header always set Allow \"GET, HEAD\" \"expr=%{REQUEST_STATUS} == '405'\"")
        return lines.map { "    \($0)\n" }.joined()
    }

    private var errors: String {
        let first = address(rules.notFound.first ?? "404.html")
        let rest = rules.notFound.dropFirst().map { page in
            let folder = page.split(separator: "/").dropLast().joined(separator: "/")
            return "    <Location \(address(folder))/>\n        ErrorDocument 403 \(address(page))\n"
                + "        ErrorDocument 404 \(address(page))\n    </Location>\n"
        }.joined()
        return "    ErrorDocument 403 \(first)\n    ErrorDocument 404 \(first)\n\(rest)"
    }

    private var moves: String {
        rules.movedAddresses.map { move in
            "    RewriteRule \"^\(DeliveryRules.escaped(move.from))$\" \"\(move.to)\" [R=301,L,QSD]\n"
        }.joined()
    }

    private var catalogue: String {
        guard rules.hasCatalogue else { return "" }
        let path = DeliveryRules.escaped(address(CatalogueAddress.path))
        return """
                RewriteCond %{HTTP:Accept} "\(CatalogueAddress.linkedType)"
                RewriteRule "^\(path)$" "\(address(CatalogueAddress.linked))" [R=303,L,QSD]
                RewriteRule "^\(path)$" "\(address(CatalogueAddress.turtle))" [R=303,L,QSD]

            """
    }

    /// Sends what `build --precompress` has put beside a file to those who take it.
    private var compressed: String {
        let schemes = [("br", "br"), ("gz", "gzip")]
        let rewriting = schemes.map { ending, coding in
            let taken = """
                    RewriteCond %{HTTP:Accept-Encoding} \\b\(coding)\\b
                    RewriteCond %{HTTP:Accept-Encoding} "!\\b\(coding)\\s*;\\s*q=0(\\.0*)?\\s*(,|$)"
                """
            return """
                    \(taken)
                    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.\(ending) -f
                    RewriteRule ^(.*[^/])$ $1.\(ending) [L,E=no-gzip:1,E=minhbach_coding:\(coding)]
                    \(taken)
                    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}index.html.\(ending) -f
                    RewriteRule ^(.*/)$ $1index.html.\(ending) [L,E=no-gzip:1,E=minhbach_coding:\(coding)]

                """
        }.joined()
        return rewriting + """
                RemoveLanguage .br
                AddEncoding br .br
                AddEncoding gzip .gz
                RemoveType .gz
                Header merge Vary Accept-Encoding

            """
    }

    private func matching(_ pattern: String) -> String { "\"expr=%{REQUEST_URI} =~ m#\(pattern)#\"" }

    private func address(_ path: String) -> String { "\(rules.basePath)/\(path)" }
}
