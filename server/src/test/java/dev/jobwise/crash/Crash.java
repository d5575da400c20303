package dev.jobwise.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/**
 * Kills the server, its database, and both, in turn, with {@code kill -9}, at random points while
 * several users write. Then compares what is there with what was acknowledged: {@code ./jobwise
 * crash [--kills N] [--seed S]}.
 */
public final class Crash {

  private static final int CUSTOMERS = 4;
  private static final int MOST_WORK_MILLIS = 3_000;

  /** The longest time that work continues without the database. */
  private static final int MOST_OUTAGE_MILLIS = 1_000;

  private final PrintStream out;
  private int kills = 100;
  private long seed = System.currentTimeMillis() % 1_000_000;

  private Crash(PrintStream out) {
    this.out = out;
  }

  Crash(PrintStream out, int kills, long seed) {
    this(out);
    this.kills = kills;
    this.seed = seed;
  }

  /** Ends the process: 0 if nothing was lost, 1 if something was, 2 for wrong arguments. */
  public static void main(String[] args) throws Exception {
    Crash crash = new Crash(System.out);
    if (!crash.reads(args)) {
      System.err.println("usage: ./jobwise crash [--kills N] [--seed S]");
      System.exit(2);
    }
    Path parent = Files.createDirectories(Path.of("data"));
    Path data = Files.createTempDirectory(parent, "crash-");
    boolean fine = crash.run(data, true).isEmpty();
    if (fine) {
      delete(data);
    } else {
      System.out.println("The data are in " + data);
    }
    System.exit(fine ? 0 : 1);
  }

  private boolean reads(String[] args) {
    try {
      for (int i = 0; i < args.length; i++) {
        switch (args[i]) {
          case "--kills" -> kills = Integer.parseInt(args[++i]);
          case "--seed" -> seed = Long.parseLong(args[++i]);
          default -> {
            return false;
          }
        }
      }
      return kills > 0;
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
      return false;
    }
  }

  /**
   * @param patient whether to wait half a minute at the end until letters that died have ended
   * @return the problems
   */
  List<String> run(Path data, boolean patient) throws Exception {
    out.println("Killing server and database by turns, " + kills + " times, seed " + seed + " …");
    Random random = new Random(seed);
    ExecutorService threads = Executors.newFixedThreadPool(CUSTOMERS);
    List<Customer> customers = new ArrayList<>();
    try (Victim victim = new Victim(data)) {
      victim.start();
      for (int i = 0; i < CUSTOMERS; i++) {
        customers.add(new Customer(victim, random.nextLong()));
      }
      for (int kill = 1; kill <= kills; kill++) {
        AtomicBoolean stop = new AtomicBoolean();
        List<Future<?>> work = inAll(threads, customers, customer -> write(customer, stop));
        pause(random.nextInt(MOST_WORK_MILLIS));
        switch (kill % 3) {
          case 1 -> victim.killServer();
          case 2 -> victim.killDatabase();
          default -> victim.killBoth();
        }
        if (kill % 3 == 2) {
          pause(random.nextInt(MOST_OUTAGE_MILLIS));
        }
        stop.set(true);
        await(work);
        if (kill % 3 != 2) {
          victim.start();
        }
        await(inAll(threads, customers, Customer::verify));
        if (kill % 10 == 0) {
          print(kill, customers);
        }
      }
      if (patient) {
        out.println("Waiting for letters that died to be ended …");
        await(inAll(threads, customers, Customer::awaitLetters));
      }
      await(inAll(threads, customers, Customer::verifyAll));
      print(kills, customers);
    } finally {
      threads.shutdownNow();
    }
    return customers.stream().flatMap(customer -> customer.problems().stream()).toList();
  }

  private static void write(Customer customer, AtomicBoolean stop) {
    while (!stop.get()) {
      customer.write();
    }
  }

  private interface Work {
    void with(Customer customer);
  }

  private static List<Future<?>> inAll(
      ExecutorService threads, List<Customer> customers, Work work) {
    List<Future<?>> all = new ArrayList<>();
    customers.forEach(customer -> all.add(threads.submit(() -> work.with(customer))));
    return all;
  }

  private static void await(List<Future<?>> work) throws Exception {
    for (Future<?> one : work) {
      one.get();
    }
  }

  private void print(int kill, List<Customer> customers) {
    out.printf(
        "%4d kills: %d writes acknowledged, %d not; %d letters, %d cut off; %d problems%n",
        kill,
        sum(customers, Customer::acknowledged),
        sum(customers, Customer::unanswered),
        sum(customers, Customer::letters),
        sum(customers, Customer::brokenLetters),
        sum(customers, customer -> customer.problems().size()));
    customers.forEach(customer -> customer.problems().forEach(text -> out.println("  " + text)));
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int sum(List<Customer> customers, ToIntFunction<Customer> figure) {
    return customers.stream().mapToInt(figure).sum();
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
