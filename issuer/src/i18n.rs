//! Texts that the service itself writes, from the same Fluent files that the pages use (`issuer/locales`).

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader as _, static_loader};
use serde::Deserialize;
use tenthcup_program::{Rule, RuleArg};
use unic_langid::subtags::Language as Subtag;

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "en",
        // The marks around arguments help browsers with mixed scripts, but drawings and terminals show them as boxes.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A language that the service speaks, asked for by its tag (BCP 47).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
    /// Norwegian, as most write it.
    #[serde(rename = "nb")]
    NorwegianBokmal,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Telugu.
    #[serde(rename = "te")]
    Telugu,
}

impl Language {
    /// Its tag (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Dutch => "nl",
            Self::NorwegianBokmal => "nb",
            Self::German => "de",
            Self::Telugu => "te",
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        LanguageIdentifier::from_parts(
            Subtag::from_bytes(self.tag().as_bytes()).unwrap_or_default(),
            None,
            None,
            &[],
        )
    }
}

/// The text of a message. One that does not exist is written as its id: visible, and harmless.
pub fn text(language: Language, id: &str) -> String {
    LOCALES.try_lookup(&language.identifier(), id).unwrap_or_else(|| id.to_owned())
}

/// The text of a message with arguments.
pub fn text_with(language: Language, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    let args: HashMap<_, _> =
        args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
    LOCALES.try_lookup_with_args(&language.identifier(), id, &args).unwrap_or_else(|| id.to_owned())
}

/// The rule of a program as a sentence.
pub fn rule(language: Language, rule: &Rule) -> String {
    let value = |arg: &RuleArg| match arg {
        RuleArg::Whole(number) => FluentValue::from(*number),
        RuleArg::Fraction(number) => FluentValue::from(*number),
        RuleArg::Text(text) => FluentValue::from(text.clone()),
    };
    let args: HashMap<_, _> =
        rule.args.iter().map(|(name, arg)| (Cow::Owned(name.to_string()), value(arg))).collect();
    LOCALES
        .try_lookup_with_args(&language.identifier(), &rule.id, &args)
        .unwrap_or_else(|| rule.id.to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_rule_is_written_out_with_its_arguments() {
        let args = [
            ("needed", RuleArg::Whole(10)),
            ("reward", RuleArg::Text("a free coffee".into())),
            ("stores", RuleArg::Whole(0)),
            ("perDay", RuleArg::Whole(0)),
            ("gapUnit", RuleArg::Text("none".into())),
            ("gap", RuleArg::Whole(0)),
            ("rewardDays", RuleArg::Whole(0)),
            ("cardDays", RuleArg::Whole(0)),
        ];
        let punch_card = Rule {
            id: "rule-punch-card".into(),
            args: args.into_iter().map(|(name, arg)| (name.into(), arg)).collect(),
        };
        assert_eq!(rule(Language::English, &punch_card), "Every 10 punches give you a free coffee.");
    }

    #[test]
    fn every_language_has_texts_of_its_own() {
        let tags = ["en", "nl", "nb", "de", "te"];
        let spoken = tags
            .map(|tag| serde_json::from_value::<Language>(tag.into()).map(|spoken| (tag, spoken)).unwrap());
        let steps: HashSet<_> =
            spoken.map(|(_, language)| text(language, "poster-step-show")).into_iter().collect();
        assert_eq!(steps.len(), tags.len(), "{steps:?}");
        assert!(spoken.iter().all(|(tag, language)| language.tag() == *tag));
        assert!(serde_json::from_value::<Language>("xx".into()).is_err());
    }

    #[test]
    fn a_message_that_does_not_exist_is_its_id() {
        assert_eq!(text(Language::English, "no-such-message"), "no-such-message");
    }
}
