//! The worker touchpoint: the work that goes on behind the pages, in this process, until it is told to stop.

use service_kit::App;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Adds the program's own housekeeping to what the services registered: ended sessions and abandoned drafts are removed, and
/// revisions that were scheduled take effect.
pub fn housekeeping(app: &App, runner: jobs::Runner) -> jobs::Runner {
    let sessions = app.clone();
    let runner = casework::abandoned::jobs(&app.store, &app.clock, runner);
    let runner = runner.recurring("identity.sweep", jobs::Schedule::Hourly { minute: 17 }, move |_| {
        let app = sessions.clone();
        async move {
            identity::session::sweep(&app.store, &*app.clock)
                .await
                .map_err(|error| jobs::Failure::passing("identity.sweep", error.to_string()))?;
            Ok(())
        }
    });
    let registry = app.clone();
    runner.recurring("registry.reload", jobs::Schedule::Hourly { minute: 0 }, move |_| {
        let app = registry.clone();
        async move {
            app.registry
                .reload()
                .await
                .map_err(|error| jobs::Failure::passing("registry.reload", error.to_string()))?;
            Ok(())
        }
    })
}

/// Starts the work. It ends after `stop` turns true, when what was begun is finished.
pub fn start(runner: jobs::Runner, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        runner
            .run_until(async move {
                // An error means that the sender is gone, and with it the program.
                let _ = stop.wait_for(|stop| *stop).await;
            })
            .await;
    })
}
