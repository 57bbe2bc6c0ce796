//! `miyako serve`: opens the database, loads the packs, listens, and does the work in the background.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use casework::Casework;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use kernel::{Clock, Rng, SystemClock, SystemRng};
use letters::Press;
use service_kit::{App, Settings};
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::House;

use crate::mail;
use crate::typesetter::Typesetter;

/// How many people and businesses the demonstration makes.
const DEMO_RESIDENTS: usize = 2000;
const DEMO_BUSINESSES: usize = 60;
/// The demonstration's people are the same every time.
const DEMO_SEED: u64 = 20_260_401;

/// Serve pages and API, and do the work in the background.
#[derive(Args)]
pub struct Serve {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:8080", env = "MIYAKO_LISTEN", value_name = "ADDR")]
    listen: SocketAddr,
    /// Where the SQLite database and what belongs to it are kept
    #[arg(long, default_value = "miyako-data", env = "MIYAKO_DATA", value_name = "DIR")]
    data: PathBuf,
    /// PostgreSQL instead of SQLite: postgres://user@host/database
    #[arg(long, env = "MIYAKO_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    database_url: Option<String>,
    /// A folder of packs to publish where they changed
    #[arg(long, env = "MIYAKO_PACKS", value_name = "DIR")]
    packs: Option<PathBuf>,
    /// The address under which people reach it, as letters and e-mails say it
    #[arg(long, env = "MIYAKO_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// Mail server, such as smtp://127.0.0.1:2525 or smtps://user:password@host
    #[arg(long, env = "MIYAKO_SMTP_URL", value_name = "URL", hide_env_values = true)]
    smtp_url: Option<String>,
    /// The sender of e-mails
    #[arg(long, env = "MIYAKO_MAIL_FROM", default_value = "miyako@localhost", value_name = "ADDRESS")]
    mail_from: String,
    /// Push services that devices may use, by origin; the well-known ones, if none is named
    #[arg(long = "push-origin", env = "MIYAKO_PUSH_ORIGINS", value_delimiter = ',', value_name = "ORIGIN")]
    push_origins: Vec<String>,
    /// A demonstration: invented people, and a page on which to be one of them
    #[arg(long)]
    demo: bool,
    /// For the crash test: kills the program at a named point
    #[arg(long, env = "MIYAKO_FAILPOINT", hide = true)]
    failpoint: Option<String>,
    /// For the crash test: shows that it notices when commits are not synced to the disk
    #[arg(long, env = "MIYAKO_UNSAFE_SYNC", hide = true)]
    unsafe_sync: bool,
}

impl Serve {
    /// Runs until it is told to stop.
    pub fn run(&self) -> Result<ExitCode> {
        tracing_subscriber::fmt()
            .with_env_filter(
                tracing_subscriber::EnvFilter::try_from_env("MIYAKO_LOG").unwrap_or_else(|_| "warn".into()),
            )
            .with_writer(std::io::stderr)
            .init();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.serve())?;
        Ok(ExitCode::SUCCESS)
    }

    async fn serve(&self) -> Result<()> {
        if let Some(setting) = &self.failpoint {
            store::failpoint::arm(setting)?;
        }
        let house = House::new();
        let store = self.open(&house).await?;
        let app = self.app(store, &house).await?;
        let listener = TcpListener::bind(self.listen)
            .await
            .with_context(|| format!("cannot listen on {}; choose another address with --listen", self.listen))?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(wait_for_signal(stop));
        let runner = jobs::Runner::new(app.store.clone(), app.clock.clone(), app.rng.clone());
        let runner = self.postman(&app).await?.register(worker::housekeeping(&app, house.jobs(&app, runner)));
        let work = worker::start(runner, stopped.clone());
        println!("Miyako is open: http://{address}/");
        if self.demo {
            print_personas(address);
        }
        web::serve::serve(listener, web::router::router(app, &house), stopped).await?;
        work.await.context("the background work ended badly")?;
        Ok(())
    }

    /// Who brings notices out of the mailbox: over SMTP where a server is named, and by Web Push.
    async fn postman(&self, app: &App) -> Result<notices::Postman> {
        let postman = notices::Postman::new(app.store.clone(), app.clock.clone(), app.settings.public_url.clone());
        let keys = notices::Keys::load_or_make(&app.store, &*app.rng).await?;
        let settings = notices::PushSettings {
            keys,
            contact: format!("mailto:{}", self.mail_from),
            origins: self.push_origins.clone(),
        };
        let postman = postman.with_pusher(notices::Pusher::new(settings)?);
        Ok(match &self.smtp_url {
            Some(url) => postman.with_mailer(notices::Mailer::new(&mail::settings(url, &self.mail_from)?)?),
            None => postman,
        })
    }

    async fn open(&self, house: &House) -> Result<Store> {
        let migrations = house.migrations();
        let url = match &self.database_url {
            Some(url) => url.clone(),
            None => {
                std::fs::create_dir_all(&self.data)
                    .with_context(|| format!("cannot make the folder {}", self.data.display()))?;
                format!("sqlite://{}", self.data.join("miyako.db").display())
            }
        };
        let store = if self.unsafe_sync {
            Store::open_unsafely_for_crash_test(&url, &migrations).await
        } else {
            Store::open(&url, &migrations).await
        };
        store.context("cannot open the database")
    }

    async fn app(&self, store: Store, house: &House) -> Result<App> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let rng: Arc<dyn Rng> = Arc::new(SystemRng);
        if self.demo {
            populate(&store, &*clock).await?;
            inventory::demo::seed(&store, &clock, &*rng).await?;
        }
        let press = Press::new(Vec::new());
        if let Some(packs) = &self.packs {
            let typesetter = Typesetter::new(press.clone());
            let loaded = registry::load_packs_with(&store, packs, &*clock, &typesetter).await?;
            for fault in loaded.report.faults.iter().filter(|fault| fault.is_error()) {
                eprintln!("{fault}");
            }
        }
        let registry = Arc::new(registry::Registry::open(store.clone(), clock.clone()).await?);
        let keys = notices::Keys::load_or_make(&store, &*rng).await?;
        let settings = Arc::new(Settings {
            public_url: self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen)),
            demo: self.demo,
            push_public_key: Some(keys.public_key()),
        });
        let phrases = house.phrases()?;
        let casework = Arc::new(Casework::new(&store, &registry, &clock, &rng, &phrases));
        let authority = Arc::new(authz::Authority::builtin()?);
        Ok(App { store, clock, rng, registry, phrases, authority, casework, press, settings })
    }
}

async fn populate(store: &Store, clock: &dyn Clock) -> Result<()> {
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}")?;
    let bar = ProgressBar::new(DEMO_RESIDENTS as u64).with_style(style).with_message("Making a small Tokyo");
    let progress = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    people::synth::populate(store, DEMO_SEED, DEMO_RESIDENTS, DEMO_BUSINESSES, clock.today(), &progress).await?;
    bar.finish_and_clear();
    identity::seed_demo_officers(store).await?;
    Ok(())
}

fn print_personas(address: SocketAddr) {
    println!("Choose who you are: http://{address}/sign-in");
    for persona in people::PERSONAS {
        println!("  {} ({})", persona.name, persona.slug);
    }
    for officer in identity::DEMO_OFFICERS.iter().take(6) {
        let roles: Vec<&str> = officer.roles.iter().map(|role| role.name()).collect();
        println!("  {} (officer of {}: {})", officer.name, officer.owner, roles.join(", "));
    }
    println!("Stop with Ctrl-C; everything stays in the data folder.");
}

async fn wait_for_signal(stop: watch::Sender<bool>) {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(signal) => signal,
        Err(error) => {
            tracing::error!(%error, "cannot listen for signals; stop the program with kill");
            return;
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    // A receiver that is gone has stopped already.
    let _ = stop.send(true);
}
