<?php
/**
 * The snippet: the element, what is read in it when the questions cannot come, and the tag of the script.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** By which WordPress and other plugins know the script. */
const SCRIPT = 'steunwijzer';

/**
 * What is said to programs that move, join or hold back scripts, each in its own words. The script is small,
 * waits for nothing, and should be there before somebody scrolls: it is what brings help.
 */
const LEAVE_ALONE = array(
	// Cloudflare Rocket Loader.
	'data-cfasync'            => 'false',
	// LiteSpeed Cache.
	'data-no-optimize'        => '1',
	'data-no-defer'           => '1',
	// Autoptimize.
	'data-noptimize'          => '1',
	// WP Rocket.
	'nowprocket'              => '',
	// Jetpack Boost.
	'data-jetpack-boost'      => 'ignore',
	// PageSpeed, a module of Apache and nginx.
	'data-pagespeed-no-defer' => '',
	// Cookiebot: the script keeps nothing, so there is nothing to ask consent for.
	'data-cookieconsent'      => 'ignore',
);

add_action( 'init', __NAMESPACE__ . '\\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 20, 2 );

/** Makes the script known. It comes only onto pages with the guide. */
function register_script(): void {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- Its name stays with every version, and nothing stands behind it.
	wp_register_script( SCRIPT, folder() . 'steunwijzer.js', array(), null, true );
}

/**
 * The tag of the script, with `defer` as in the snippet of the documents.
 *
 * @param string $tag    The tag that WordPress made.
 * @param string $handle Whose it is.
 */
function script_tag( $tag, $handle ) {
	if ( SCRIPT !== $handle || false !== strpos( $tag, 'data-cfasync' ) ) {
		return $tag;
	}
	$words = preg_match( '~\sdefer[\s=>]~', $tag ) ? '' : ' defer';
	foreach ( LEAVE_ALONE as $name => $value ) {
		$words .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return preg_replace( '~<script\b~', '<script' . $words, $tag, 1 );
}

/**
 * The element, with what is chosen for the site and, before that, for this place.
 *
 * @param array<string, mixed> $chosen Options by name.
 */
function snippet( array $chosen ): string {
	$attributes = attributes( $chosen );
	$help       = help( $attributes['lang'], $attributes['form'] ?? 'je' );
	if ( is_feed() ) {
		// Readers of feeds take elements they do not know away, with the script.
		return '<p>' . $help . '</p>';
	}
	wp_enqueue_script( SCRIPT );
	$words = '';
	foreach ( $attributes as $name => $value ) {
		$words .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	// One line without paragraphs: `wpautop`, which some themes run again at the end, would move those out.
	return '<steun-wijzer' . $words . '>' . $help . '</steun-wijzer>';
}

/**
 * The attributes of the element.
 *
 * @param array<string, mixed> $chosen Options by name.
 * @return array<string, string>
 */
function attributes( array $chosen ): array {
	// `lang` is always said: of many pages WordPress says another language than they are in.
	$attributes = array( 'lang' => 'nl' );
	$of_site    = settings()['options'];
	foreach ( array_keys( options() ) as $name ) {
		if ( 'partner' === $name ) {
			$value = partner_in_use();
		} else {
			$here  = in_array( $name, FOR_THE_SITE, true ) ? '' : accepted( $name, $chosen[ $name ] ?? '' );
			$value = '' === $here ? accepted( $name, $of_site[ $name ] ?? '' ) : $here;
		}
		if ( '' !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	// Also where another program joins scripts after all, the files are found.
	$attributes['folder'] = folder();
	return $attributes;
}

/**
 * What is read until the questions are there, and when they cannot come.
 *
 * @param string $lang Language of the guide.
 * @param string $form How a visitor is addressed in Dutch.
 */
function help( string $lang, string $form ): string {
	$call   = '<a href="tel:%1$s">%1$s</a>';
	$danger = sprintf( $call, '112' );
	$crisis = sprintf( $call, '113' );
	$folder = folder();
	if ( 'nl' !== $lang ) {
		return sprintf(
			'A life in danger: call %s. Thinking about suicide? Call %s. <a href="%s">All kinds of help</a>.',
			$danger,
			$crisis,
			esc_url( $folder . 'en/gids.html' )
		);
	}
	return sprintf(
		'Levensgevaar: bel %s. %s aan zelfdoding? Bel %s. <a href="%s">Alle soorten hulp</a>.',
		$danger,
		'u' === $form ? 'Denkt u' : 'Denk je',
		$crisis,
		esc_url( $folder . 'gids.html' )
	);
}
