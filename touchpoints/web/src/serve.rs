//! Listening, and stopping without dropping anybody who is being answered.

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Answers on `listener` until `stop` turns true, then finishes what was begun.
pub async fn serve(listener: TcpListener, router: Router, mut stop: watch::Receiver<bool>) -> std::io::Result<()> {
    let stopped = async move {
        // An error means that the sender is gone, and with it the program.
        let _ = stop.wait_for(|stop| *stop).await;
    };
    axum::serve(listener, router).with_graceful_shutdown(stopped).await
}
