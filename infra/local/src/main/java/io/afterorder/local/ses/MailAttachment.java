package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;
import software.amazon.awssdk.core.SdkBytes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import static io.afterorder.local.ses.SesErrors.badRequest;

/**
 * A file that goes with a message.
 *
 * @param contentId by which the HTML part shows it; only of an inline one
 */
record MailAttachment(String fileName, String contentType, boolean inline, Optional<String> contentId,
        Optional<String> description, SdkBytes bytes) {

    /** Amazon SES developer guide, "Amazon SES unsupported attachment types". */
    private static final Set<String> BARRED = Set
            .copyOf(Arrays.asList(("ade adp app asp bas bat cer chm cmd com cpl crt"
                    + " csh der exe fxp gadget hlp hta inf ins isp its js jse ksh lib lnk mad maf mag mam maq mar mas mat mau"
                    + " mav maw mda mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msh1xml msh2xml msi msp mst ops pcd pif plg prf"
                    + " prg reg scf scr sct shb shs sys ps1 ps1xml ps2 ps2xml psc1 psc2 tmp url vb vbe vbs vps vsmacros vss vst"
                    + " vsw vxd ws wsc wsf wsh xnk").split(" ")));

    static MailAttachment of(JsonNode node) {
        var fileName = Json.text(node, "FileName");
        check("FileName", fileName, 255);
        check("ContentDescription", Json.text(node, "ContentDescription"), 1000);
        check("ContentId", Json.text(node, "ContentId"), 78);
        check("ContentType", Json.text(node, "ContentType"), 78);
        if (fileName.isEmpty()) {
            throw badRequest("Missing required field Attachments.FileName.");
        }
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (BARRED.contains(extension)) {
            throw badRequest("Illegal filename '" + fileName + "'.");
        }
        return new MailAttachment(fileName, node.path("ContentType").asText("application/octet-stream"),
                Json.text(node, "ContentDisposition").equals("INLINE"),
                node.path("ContentId").asOptional().map(JsonNode::asText),
                node.path("ContentDescription").asOptional().map(JsonNode::asText), bytes(node, fileName));
    }

    private static SdkBytes bytes(JsonNode node, String fileName) {
        try {
            var bytes = node.path("RawContent").binaryValue();
            if (bytes != null) {
                return SdkBytes.fromByteArray(bytes);
            }
        } catch (IOException e) {
            throw badRequest("Attachments.RawContent of '" + fileName + "' is no base64: " + e.getMessage());
        }
        throw badRequest("Missing required field Attachments.RawContent of '" + fileName + "'.");
    }

    private static void check(String field, String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(c -> c < ' ')) {
            throw badRequest("Attachments." + field + " '" + text.replace("\r", "\\r").replace("\n", "\\n")
                    + "': at most " + longest + " characters, no line break.");
        }
    }
}
