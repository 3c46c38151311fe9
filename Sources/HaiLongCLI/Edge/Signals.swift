import Glibc

/// A reader that goes away or a file size limit shows as an error of the write, not as a killed process.
func signalPipe() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
