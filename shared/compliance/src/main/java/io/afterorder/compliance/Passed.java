package io.afterorder.compliance;

import io.afterorder.domain.port.Clearance;
import io.afterorder.domain.port.MailContent;

/** Given to one message, known again by its hash. */
record Passed(String policy, String contentHash) implements Clearance {
    @Override
    public boolean covers(MailContent content) {
        return contentHash.equals(content.hash());
    }
}
