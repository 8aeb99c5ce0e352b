//! The `tenthcup` command.

use std::process::ExitCode;
use std::{env, io};

use clap::Parser as _;
use tenthcup_issuer::cli::{Cli, said};
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    // Before anything that could make a connection: rustls has no provider of its own here, and panics without one.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        eprintln!("tenthcup: another TLS provider was installed first");
        return ExitCode::FAILURE;
    }
    // Of a certificate that is not to be believed the till's own sentence tells.
    let usual = "warn,tenthcup_issuer=info,rustls_platform_verifier=off";
    let wanted = env::var("TENTHCUP_LOG").unwrap_or_else(|_| usual.to_owned());
    let Ok(filter) = EnvFilter::try_new(&wanted) else {
        eprintln!(
            "tenthcup: TENTHCUP_LOG ({wanted}) has to be a list of filters, as warn,tenthcup_issuer=debug"
        );
        return ExitCode::FAILURE;
    };
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    match Cli::parse().run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("tenthcup: {}", said(&*error));
            ExitCode::FAILURE
        }
    }
}
