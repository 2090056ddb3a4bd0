package io.afterorder.domain.campaign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlobTest {
    @ParameterizedTest
    @CsvSource({"LAMP-1,LAMP-1,true", "LAMP-1,LAMP-12,false", "LAMP-*,LAMP-1,true", "LAMP-*,LAMP-,true",
            "LAMP-*,OLD-LAMP-1,false", "*-RED,LAMP-RED,true", "*-RED,LAMP-RED-2,false", "L*-*D,LAMP-RED,true",
            "L*-*D,LAMP-REDS,false", "A*A,A,false", "A*A,AA,true", "*B*,ABC,true", "*B*,AC,false", "A.C,ABC,false"})
    void a_star_stands_for_any_characters_and_nothing_else_does(String pattern, String sku, boolean fits) {
        assertThat(new Glob(pattern).matches(sku)).isEqualTo(fits);
    }
}
